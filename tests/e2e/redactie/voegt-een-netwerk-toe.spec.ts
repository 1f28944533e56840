import { beheer, hospicemedewerker } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een nieuw netwerk staat na één formulier in lijsten en filters', async ({ open }) => {
  const naam = uniek('Netwerk Achterhoek')
  const page = await open(await beheer(), '/beheer/netwerken')
  await page
    .getByRole('main')
    .getByRole('link', { name: /[Nn]ieuw netwerk/ })
    .click()
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill(naam)
  await page.getByLabel('Korte naam').fill(naam)
  await page.getByRole('textbox', { name: 'Gemeenten' }).fill('Doetinchem\nWinterswijk')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('Het netwerk is opgeslagen.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), '/netwerken')
  await lezer.getByRole('link', { name: naam }).click()
  await expect(lezer.getByRole('heading', { level: 1, name: naam })).toBeVisible()
  await expect(lezer.getByText('Doetinchem, Winterswijk')).toBeVisible()
  for (const pad of ['/scholingsagenda', '/praktijkverhalen', '/consultatielijnen']) {
    await lezer.goto(pad)
    const keuze = lezer.getByRole('main').getByRole('search').locator('select[name=netwerk]')
    // The agenda says behind the name how many scholingen there are.
    const optie = keuze.locator('option', { hasText: naam })
    await keuze.selectOption((await optie.getAttribute('value')) ?? '')
  }
  // It left the choice again, so that the tests that count the netwerken of the pilot are not disturbed.
  await page.getByRole('checkbox', { name: 'Dit netwerk doet mee' }).uncheck()
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(
    page.locator('form').filter({ hasText: 'Korte naam' }).locator('input[name=versie]'),
  ).toHaveValue('2')
  await lezer.goto('/netwerken')
  await expect(lezer.getByRole('link', { name: naam })).toHaveCount(0)
})
