import { hospicemedewerker } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een hospicemedewerker schrijft zich in met een opmerking, schrijft een collega in en meldt zich weer af', async ({
  open,
}) => {
  const titel = uniek('Praten over het einde')
  const { publicatie } = await aScholing({ publicatie: { titel }, scholing: { capaciteit: 5 } })
  const page = await open(await hospicemedewerker(), `/scholingsagenda/${publicatie.slug}`)
  const paneel = page.getByRole('region', { name: 'Inschrijven' })
  await expect(paneel).toContainText('Er zijn nog 5 van de 5 plekken vrij.')
  await paneel.getByLabel('Opmerking voor de organisator').fill('Ik eet geen vlees.')
  await paneel.getByRole('button', { name: 'Schrijf je in' }).click()
  await expect(paneel.getByRole('status').first()).toContainText('Je bent ingeschreven')

  await paneel.getByText('Je opmerking voor de organisator').click()
  await expect(paneel.getByLabel('Opmerking voor de organisator')).toHaveValue('Ik eet geen vlees.')

  // The same answer for an address without an account.
  await page.getByText('Schrijf een collega in', { exact: true }).click()
  await page.getByLabel('E-mailadres van je collega').fill('niemand@hospice.example')
  await page.getByRole('button', { name: 'Schrijf deze collega in' }).click()
  await expect(page.getByText('Hoort dit adres bij een collega van jouw organisatie')).toBeVisible()

  await page.goto('/mijn')
  await expect(page.getByRole('link', { name: titel })).toBeVisible()
  await page.getByRole('link', { name: titel }).click()
  await paneel.getByRole('button', { name: 'Meld je af' }).click()
  await expect(paneel).toContainText('Er zijn nog 5 van de 5 plekken vrij.')
  await page.goto('/mijn')
  await expect(page.getByText('Je bent nergens voor ingeschreven.')).toBeVisible()
})
