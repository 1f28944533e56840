import { hospicemedewerker } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { expect, test } from '../test'

test('een hospicemedewerker schrijft zich in en meldt zich weer af', async ({ open }) => {
  const titel = uniek('Praten over het einde')
  const { publicatie } = await aScholing({ publicatie: { titel }, scholing: { capaciteit: 5 } })
  const page = await open(await hospicemedewerker(), `/scholingsagenda/${publicatie.slug}`)
  const paneel = page.getByRole('region', { name: 'Inschrijven' })
  await expect(paneel).toContainText('Er zijn nog 5 van de 5 plekken vrij.')
  await paneel.getByRole('button', { name: 'Schrijf je in' }).click()
  await expect(paneel.getByRole('status').first()).toContainText('Je bent ingeschreven')

  await page.goto('/mijn')
  await expect(page.getByRole('link', { name: titel })).toBeVisible()
  await page.getByRole('link', { name: titel }).click()
  await paneel.getByRole('button', { name: 'Meld je af' }).click()
  await expect(paneel).toContainText('Er zijn nog 5 van de 5 plekken vrij.')
  await page.goto('/mijn')
  await expect(page.getByText('Je bent nergens voor ingeschreven.')).toBeVisible()
})
