import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '../../support/actors'
import { overDagen, schrijfIn, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een hospicemedewerker schrijft na een scholing op wat zij morgen meeneemt, en zegt twee weken later in één tik of het lukte', async ({
  open,
}) => {
  const titel = uniek('Pijn bij dementie')
  const wie = await hospicemedewerker()
  const { id, publicatie } = await aScholing({
    publicatie: { titel },
    bijeenkomsten: [{ begin: overDagen(-2) }],
  })
  await schrijfIn(id, wie)
  const page = await open(wie, `/scholingsagenda/${publicatie.slug}`)
  await expect(page.getByText('Je was ingeschreven voor deze scholing.')).toBeVisible()
  const blok = page.getByRole('region', { name: 'Wat neem ik morgen mee?' })
  await blok.getByRole('textbox').fill('Ik kijk eerst naar het gezicht.')
  await blok.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(blok.getByText('Je antwoord is bewaard. Alleen jij leest het.')).toBeVisible()

  await page.goto('/mijn')
  const reflecties = page.getByRole('region', { name: 'Wat ik meeneem' })
  await expect(reflecties).toContainText('Ik kijk eerst naar het gezicht.')

  const ander = await open(await hospicemedewerker(), `/scholingsagenda/${publicatie.slug}`)
  await expect(ander.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  await expect(ander.getByText('Ik kijk eerst naar het gezicht.')).toHaveCount(0)

  // Two weeks later, without waiting for them.
  await database().reflectie.updateMany({
    where: { scholingId: id, gebruikerId: wie.id },
    data: { createdAt: overDagen(-15) },
  })
  await page.goto('/')
  const vraag = page.getByRole('region', { name: 'Lukte het?' })
  await expect(vraag).toContainText('Ik kijk eerst naar het gezicht.')
  await vraag.getByRole('button', { name: 'Deels' }).click()
  await expect(page.getByText('Je antwoord is bewaard. Dank je wel.')).toBeVisible()
  await page.getByRole('textbox', { name: /iets bij schrijven/ }).fill('Bij één gast.')
  await page.getByRole('button', { name: 'Gelukt' }).click()
  await expect(page.getByText('Na 2 weken: gelukt. Bij één gast.')).toBeVisible()
  await page.getByRole('button', { name: 'Niet meer vragen' }).click()
  await expect(page.getByText('We vragen je hier niet meer naar.')).toBeVisible()
  await page.goto('/mijn')
  await expect(page.getByRole('region', { name: 'Wat ik meeneem' })).toContainText('Na 2 weken: gelukt')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Lukte het?' })).toHaveCount(0)
})
