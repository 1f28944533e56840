import { hospicemedewerker } from '../../support/actors'
import { overDagen, schrijfIn, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een hospicemedewerker schrijft na een scholing op wat zij morgen meeneemt', async ({ open }) => {
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
})
