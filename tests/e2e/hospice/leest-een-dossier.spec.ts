import { hospicemedewerker } from '../../support/actors'
import { expect, test } from '../test'

test('een hospicemedewerker leest een dossier en opent een voetnoot met het toetsenbord', async ({
  open,
}) => {
  // Without animation, so that the place of the footnote can be measured.
  const page = await open(await hospicemedewerker(), '/themadossiers', { reducedMotion: 'reduce' })
  await page.getByRole('link', { name: 'Dementie', exact: true }).click()
  await expect(page).toHaveURL(/\/themadossiers\/dementie$/)
  for (const onderdeel of ['In het kort', 'Informatie', 'Bronnen']) {
    await expect(page.getByRole('heading', { level: 2, name: onderdeel, exact: true })).toBeVisible()
  }

  const voetnoot = page.getByRole('button', { name: 'Bron 1', exact: true }).first()
  await voetnoot.focus()
  await expect(voetnoot).toBeInViewport()
  const plek = await voetnoot.boundingBox()
  await page.keyboard.press('Enter')
  const venster = page.getByRole('dialog')
  await expect(venster).toBeVisible()
  await expect(venster.getByRole('link')).toHaveAttribute('href', /^https?:/)
  // It opens in place: the page does not move under the reader.
  expect((await voetnoot.boundingBox())?.y).toBeCloseTo(plek?.y ?? 0, 0)
  await page.keyboard.press('Escape')
  await expect(venster).toBeHidden()
  await expect(voetnoot).toBeFocused()
})

test('de inhoudsopgave van een dossier leidt naar elk onderdeel', async ({ open }) => {
  const page = await open(await hospicemedewerker(), '/themadossiers/psychiatrie')
  await page.getByRole('link', { name: 'Onderzoek', exact: true }).click()
  await expect(page).toHaveURL(/#onderzoek$/)
  await expect(page.getByRole('heading', { level: 2, name: 'Onderzoek' })).toBeInViewport()
})
