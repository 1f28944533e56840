import { hospicemedewerker } from '../../support/actors'
import { netwerkId } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een hospicemedewerker vindt een antwoord met de zoekbalk', async ({ open }) => {
  const page = await open(await hospicemedewerker({ netwerkId: await netwerkId() }), '/')
  const veld = page.getByRole('combobox', { name: 'Zoeken in Kennisplein' })
  // The key works from the moment that the page has woken up.
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(veld).toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.type('onrust bij dementie')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/\/zoeken\?q=onrust/)
  const resultaten = page.getByRole('main').getByRole('article')
  await expect(resultaten.first()).toBeVisible()
  await expect(page.getByText(/\d+ resultaten voor “onrust bij dementie”/)).toBeVisible()

  await page
    .getByRole('link', { name: /^Dementie/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('een zoekvraag zonder antwoord wijst de weg naar een mens', async ({ open }) => {
  const page = await open(await hospicemedewerker(), '/zoeken?q=qqxqqzz')
  await expect(page.getByText('Hier hebben we niets over gevonden.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^Bel / })).toHaveAttribute('href', /^tel:/)
})
