import { hospicemedewerker } from '../../support/actors'
import { netwerkId, plaatsVerhaal, uniek } from '../../support/e2e-gegevens'
import { expect, test } from '../test'

test('een hospicemedewerker filtert de verhalen, leest er een en gaat door naar het dossier', async ({
  open,
}) => {
  const zeeland = await netwerkId()
  const auteur = await hospicemedewerker({ netwerkId: zeeland })
  const titel = uniek('De lamp bleef aan')
  await plaatsVerhaal(auteur, { titel, doelgroep: 'psychiatrie' })
  const page = await open(await hospicemedewerker(), '/praktijkverhalen')
  const filter = page.getByRole('search', { name: 'Filter de praktijkverhalen' })
  await filter.getByLabel('Doelgroep').selectOption('psychiatrie')
  await filter.getByLabel('Netwerk').selectOption('zeeland')
  await filter.getByRole('button', { name: 'Toon resultaten' }).click()
  await expect(page).toHaveURL(/doelgroep=psychiatrie&netwerk=zeeland/)

  await page.getByRole('link', { name: titel }).click()
  await expect(page.getByRole('heading', { level: 1, name: titel })).toBeVisible()
  for (const kop of ['Casus', 'Aanpak', 'Uitkomst']) {
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(kop, 'i') })).toBeVisible()
  }
  await expect(page.getByText('Wat doe jij als iemand niet slaapt?')).toBeVisible()

  await page
    .getByRole('link', { name: /^Themadossier / })
    .first()
    .click()
  await expect(page).toHaveURL(/\/themadossiers\/psychiatrie/)
})
