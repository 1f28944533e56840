import { aGebruiker, aSession } from '../../support/factories/gebruiker'
import { expect, test } from '../test'

const WACHTWOORD = 'welkom-op-het-kennisplein'

test('een hospicemedewerker meldt zich aan, komt waar zij heen wilde, en meldt zich af', async ({ open }) => {
  const page = await open(null, '/mijn')
  await expect(page).toHaveURL(/\/aanmelden\?naar=/)
  await page.getByLabel('E-mailadres').fill('hospice-rotterdam@kennisplein.example')
  await page.getByLabel('Wachtwoord').fill(WACHTWOORD)
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
  await expect(page).toHaveURL(/\/mijn$/)

  await page.getByRole('button', { name: 'Hugo Hospice' }).click()
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await expect(page.getByText('Je bent afgemeld.')).toBeVisible()
  await page.goto('/mijn')
  await expect(page).toHaveURL(/\/aanmelden/)
})

test('een fout wachtwoord zegt niet of het account bestaat', async ({ open }) => {
  const { email } = await aGebruiker()
  const page = await open(null, '/aanmelden')
  for (const adres of [email, `niemand-${email}`]) {
    await page.getByLabel('E-mailadres').fill(adres)
    await page.getByLabel('Wachtwoord').fill('dit-is-niet-het-goede')
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Dit e-mailadres of wachtwoord klopt niet.' }),
    ).toBeVisible()
    await expect(page.getByLabel('E-mailadres')).toHaveValue(adres)
    await expect(page.getByLabel('Wachtwoord')).toHaveValue('')
  }
})

test('wie zich op een ander apparaat afmeldt, is daar bij de volgende stap weg', async ({ open }) => {
  const wie = await aGebruiker()
  const kwijt = await open(wie, '/')
  const page = await open(wie, '/mijn')
  await aSession(wie.id)
  await page.reload()
  await page.getByRole('button', { name: 'Meld overal af, behalve hier' }).click()
  await expect(page.getByText('Dit apparaat')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Meld overal af, behalve hier' })).toHaveCount(0)
  await kwijt.goto('/mijn')
  await expect(kwijt).toHaveURL(/\/aanmelden/)
})
