import type { APIResponse, Page } from '@playwright/test'
import { hospicemedewerker, redactie } from '../../support/actors'
import { tekstveld, typIn } from '../../support/e2e-editor'
import { uniek } from '../../support/e2e-gegevens'
import { aThemadossier } from '../../support/factories/themadossier'
import { HOSTILE_ADDRESSES, HOSTILE_WORDS } from '../../support/hostile-markup'
import { expect, test } from '../test'

// What runs leaves a mark on the window; the browser of every test is watched for the rest (tests/e2e/test.ts).
const scherp = (kwaad: string) => kwaad.replaceAll('alert(1)', 'window.__gelukt=1')
const WOORDEN = HOSTILE_WORDS.map(scherp)
const ADRESSEN = HOSTILE_ADDRESSES.map(scherp)

const tekst = (text: string, ...marks: object[]) => ({ type: 'text', text, marks })
const alinea = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => JSON.stringify({ type: 'doc', content })
const link = (href: string) => alinea(tekst('hier', { type: 'link', attrs: { href } }))
const MET_WOORDEN = doc(...WOORDEN.map((woorden) => alinea(tekst(woorden))))

/** Sends the form that holds this button as no browser of ours does: its own hidden fields, with other values. */
async function stuur(page: Page, knop: string, velden: Record<string, string>): Promise<APIResponse> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: knop, exact: true }) })
  const eigen = await form.evaluate((element) =>
    element instanceof HTMLFormElement
      ? [...new FormData(element)].map(([naam, waarde]) => [naam, String(waarde)])
      : [],
  )
  return page.request.post(page.url(), {
    multipart: { ...Object.fromEntries(eigen), ...velden },
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  })
}

const gelukt = (page: Page) => page.evaluate(() => '__gelukt' in window)
const uitvoerbaar = (page: Page) =>
  page
    .locator(
      'main :is(script:not([nonce]), iframe, object, embed, [onerror], [onload], a[href^="javascript" i], a[href^="data" i])',
    )
    .count()

test('teksten die met de hand gestuurd zijn: een zin of gewone woorden, nooit een fout en nooit een script', async ({
  open,
}) => {
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Met de hand') } })
  const adres = `/themadossiers/${publicatie.slug}`
  const actor = await redactie()
  const page = await open(actor, `${adres}/bewerken/informatie`, { javaScriptEnabled: false })
  for (const href of ADRESSEN) {
    const antwoord = await stuur(page, 'Opslaan', { inhoud: doc(link(href)) })
    expect([href, antwoord.status() < 500]).toEqual([href, true])
    await page.reload()
  }
  const antwoord = await stuur(page, 'Opslaan', { inhoud: MET_WOORDEN, titel: WOORDEN[0] ?? '' })
  expect(antwoord.status()).toBe(303)

  const lezer = await open(await hospicemedewerker(), adres)
  await expect(lezer.getByText(WOORDEN.at(-1) ?? '').first()).toBeVisible()
  expect([await gelukt(lezer), await uitvoerbaar(lezer)]).toEqual([false, 0])
})

/** Types something, and puts other words in the draft on its way to the server. */
async function bewaarAnders(page: Page, inhoud: string): Promise<void> {
  const kwaad = JSON.stringify({ titel: [WOORDEN[0]], inhoud: [inhoud], reden: [WOORDEN[2]] })
  const statussen: number[] = []
  await page.route('**/*', async (route) => {
    const body = route.request().postDataBuffer()?.toString('utf8') ?? ''
    if (!/name="[^"]*_inhoud"\r\n\r\n\{/.test(body)) return route.fallback()
    const postData = body.replace(/(name="[^"]*_inhoud"\r\n\r\n)\{.*\}/, (_heel, kop: string) => kop + kwaad)
    const antwoord = await route.fetch({ postData })
    statussen.push(antwoord.status())
    return route.fulfill({ response: antwoord })
  })
  await typIn(page, 'Tekst', ' Iets.')
  await expect.poll(() => statussen).toEqual([200])
  await page.unroute('**/*')
  await page.evaluate(() => localStorage.clear())
}

test('een klad die onderweg veranderd is, toont bij wie hem opent alleen woorden', async ({ open }) => {
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Onderweg') } })
  const adres = `/themadossiers/${publicatie.slug}`
  const page = await open(await redactie(), `${adres}/bewerken/informatie`)
  const veilig = async () => expect([await gelukt(page), await uitvoerbaar(page)]).toEqual([false, 0])

  await bewaarAnders(page, doc(...WOORDEN.map((woorden) => alinea(tekst(woorden))), ...ADRESSEN.map(link)))
  await page.goto(`${adres}/bewerken/informatie?begin=klad`)
  await expect(await tekstveld(page, 'Tekst')).toContainText(WOORDEN[0] ?? '')
  await veilig()
  await page.goto(`${adres}/voorbeeld?klad=informatie`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await veilig()

  await page.goto(`${adres}/bewerken/webinars`)
  await bewaarAnders(page, MET_WOORDEN)
  await page.goto(`${adres}/voorbeeld?klad=webinars`)
  await expect(page.getByText(WOORDEN[0] ?? '').first()).toBeVisible()
  await veilig()
})

test('een melding en een bestand met kwaad in de naam zijn woorden op de lijst van de redactie', async ({
  open,
}) => {
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Gemeld') } })
  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`, {
    javaScriptEnabled: false,
  })
  await lezer
    .getByRole('link', { name: /klopt dit niet/i })
    .first()
    .click()
  const melding = await stuur(lezer, 'Verstuur je melding', {
    tekst: WOORDEN.slice(0, 8).join(' '),
    soort: 'INHOUD_KLOPT_NIET',
  })
  expect(melding.status()).toBeLessThan(400)

  const page = await open(await redactie(), '/redactie/meldingen')
  await expect(page.getByText(WOORDEN[0] ?? '').first()).toBeVisible()
  expect([await gelukt(page), await uitvoerbaar(page)]).toEqual([false, 0])
  for (const kwaad of [...WOORDEN, ...ADRESSEN]) {
    const vraag = new URLSearchParams({
      publicatieId: publicatie.id,
      naam: `${kwaad}.svg`,
      titel: kwaad,
      alt: kwaad,
    })
    const antwoord = await page.request.post(`/bijlagen?${vraag}`, {
      data: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>${kwaad}</script></svg>`),
      headers: { origin: new URL(page.url()).origin, 'content-type': 'application/octet-stream' },
    })
    expect([kwaad, antwoord.status() < 500]).toEqual([kwaad, true])
  }
})
