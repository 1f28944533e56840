import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld } from '../../support/e2e-editor'
import { uniek } from '../../support/e2e-gegevens'
import { aThemadossier } from '../../support/factories/themadossier'
import { HOSTILE_ADDRESSES, HOSTILE_WORDS } from '../../support/hostile-markup'
import { expect, test } from '../test'

// As markup and as the address of a link: what a page of somebody else may put on the clipboard.
const KWAAD = [
  ...HOSTILE_WORDS.map((woorden) => `<p>${woorden}</p>`),
  ...HOSTILE_ADDRESSES.map((adres) => `<p><a href="${adres}">link</a></p>`),
].map((html) => html.replaceAll('alert(1)', "window.__gelukt=1,fetch('/gelukt')"))

test('tweeëntachtig keer kwaad plakken: er draait niets, het bewaart gewoon en lezers zien alleen woorden', async ({
  open,
}) => {
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Kwaad') } })
  const page = await open(await redactie(), `/themadossiers/${publicatie.slug}/bewerken/informatie`)
  const mis: string[] = []
  page.on('dialog', (venster) => mis.push(venster.message()))
  page.on('request', (vraag) => vraag.url().includes('gelukt') && mis.push(vraag.url()))
  page.on('response', (antwoord) => antwoord.status() >= 500 && mis.push(antwoord.url()))
  const veld = await tekstveld(page, 'Tekst')
  await veld.focus()
  for (const html of KWAAD)
    await veld.evaluate((element, kwaad) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', kwaad)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, html)
  await page.keyboard.type(' Tot hier.')
  await expect(veld).toContainText('Tot hier.')
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click()
  await expect(page.getByText('Opgeslagen.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`)
  lezer.on('dialog', (venster) => mis.push(venster.message()))
  await lezer.reload()
  const tekst = lezer.locator('.tekst-inhoud', { hasText: 'Tot hier.' })
  await expect(tekst).toBeVisible()
  expect(
    await tekst.locator('script, iframe, object, embed, style, form, input, svg:not([aria-hidden])').count(),
  ).toBe(0)
  const adressen = await tekst
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(adressen.filter((adres) => !/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(adres))).toEqual([])
  for (const wie of [page, lezer]) expect(await wie.evaluate(() => '__gelukt' in window)).toBe(false)
  expect(mis).toEqual([])
})
