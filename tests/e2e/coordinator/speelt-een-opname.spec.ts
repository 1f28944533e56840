import type { Page } from '@playwright/test'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker } from '../../support/actors'
import { netwerkId, overDagen, uniek } from '../../support/e2e-gegevens'
import { aScholing } from '../../support/factories/scholing'
import { anAkkoord } from '../../support/factories/spreker'
import { tinyVideo } from '../../support/tiny-video'
import { expect, test } from '../test'

const VTT = `WEBVTT

00:01.000 --> 00:04.000
<v Noor de Vries>Welkom bij dit webinar.

00:10.000 --> 00:14.000
Vandaag gaat het over angst.

01:10.000 --> 01:14.000
Kijk naar de onrust & vraag door.

01:40.000 --> 01:44.000
Angst mag er zijn.
`

const moment = (page: Page) =>
  page.locator('video').evaluate((video) => (video instanceof HTMLVideoElement ? video.currentTime : -1))
const ondertiteld = (page: Page) =>
  page
    .locator('video')
    .evaluate((video) => (video instanceof HTMLVideoElement ? video.textTracks[0]?.mode : null))

test('een coördinator zet ondertiteling en hoofdstukken bij een opname, en een lezer springt en zoekt erin', async ({
  open,
}) => {
  test.slow()
  const netwerk = await netwerkId()
  const wie = await coordinator({ netwerkId: netwerk })
  const { id, publicatie } = await aScholing({
    publicatie: { titel: uniek('Webinar over angst'), netwerkId: netwerk },
    bijeenkomsten: [{ begin: overDagen(-5) }],
  })
  const { slug } = publicatie
  await anAkkoord(id, 'LEDEN')

  const maker = await open(wie, `/bijlagen/bij/${id}`)
  await maker.waitForLoadState('networkidle')
  const buffer = await tinyVideo(120)
  await maker
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'webinar.webm', mimeType: 'video/webm', buffer })
  await maker.getByLabel('Dit is de opname van de scholing').check()
  await maker.getByLabel('Titel').last().fill('Webinar over angst')
  await maker.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(maker.getByText('Het bestand is toegevoegd.')).toBeVisible()

  await maker.goto(`/scholingsagenda/${slug}/bewerken`)
  await maker.getByText('Opname', { exact: true }).click()
  await maker.getByRole('link', { name: 'Ondertiteling en hoofdstukken' }).click()
  await maker.waitForLoadState('networkidle')
  const vak = maker.getByLabel('Tekst met tijden')
  await vak.fill(VTT.replace('01:14.000', '01:1'))
  await maker.getByRole('button', { name: 'Bewaar de ondertiteling' }).click()
  await expect(maker.getByRole('link', { name: /^Regel 9: deze tijden kunnen we niet lezen/ })).toBeVisible()
  await expect(vak).toHaveValue(/01:1\n/)
  await maker
    .getByLabel(/^Bestand/)
    .setInputFiles({ name: 'webinar.vtt', mimeType: 'text/vtt', buffer: Buffer.from(VTT) })
  await maker.getByRole('button', { name: 'Bewaar de ondertiteling' }).click()
  await expect(maker.getByText('De ondertiteling is bewaard.')).toBeVisible()
  await expect(maker.getByText('De opname heeft nu 4 stukjes ondertiteling.')).toBeVisible()
  await maker.getByLabel(/^Tijd en titel/).fill('0:00 Welkom\n1:05 Wat je ziet')
  await maker.getByRole('button', { name: 'Bewaar de hoofdstukken' }).click()
  await expect(maker.getByText('De hoofdstukken zijn bewaard.')).toBeVisible()

  const lezer = await open(await hospicemedewerker(), `/scholingsagenda/${slug}/opname`)
  await lezer.waitForLoadState('networkidle')
  await expect(lezer.getByText('Noor de Vries: Welkom bij dit webinar.')).toBeVisible()
  await lezer.getByRole('link', { name: '1:05 Wat je ziet' }).click()
  await expect.poll(() => moment(lezer)).toBeGreaterThanOrEqual(65)
  expect(await moment(lezer)).toBeLessThan(75)

  await lezer.getByLabel('Zoek in de tekst').fill('ANGST')
  await expect(lezer.getByText('2 keer gezegd.')).toBeVisible()
  await lezer.getByRole('listitem').filter({ hasText: 'mag er zijn' }).getByRole('link').click()
  await expect.poll(() => moment(lezer)).toBeGreaterThanOrEqual(100)
  await expect(lezer.locator('[aria-current]', { hasText: 'Angst mag er zijn.' })).toBeVisible()

  expect(await ondertiteld(lezer)).toBe('disabled')
  await lezer.getByRole('button', { name: 'Ondertiteling' }).click()
  expect(await ondertiteld(lezer)).toBe('showing')
  await lezer.getByRole('button', { name: '1,5 keer zo snel' }).click()
  await lezer.locator('video').focus()
  await lezer.keyboard.press('j')
  await expect.poll(() => moment(lezer)).toBeLessThan(100)
  await expect
    .poll(() =>
      lezer
        .locator('video')
        .evaluate((video) => (video instanceof HTMLVideoElement ? video.textTracks[0]?.cues?.length : 0)),
    )
    .toBe(4)

  await lezer.goto(`/scholingsagenda/${slug}/opname?t=70`)
  await lezer.waitForLoadState('networkidle')
  await expect.poll(() => moment(lezer)).toBeGreaterThanOrEqual(70)
  expect(await ondertiteld(lezer)).toBe('showing')
  expect(
    await lezer
      .locator('video')
      .evaluate((video) => (video instanceof HTMLVideoElement ? video.playbackRate : 0)),
  ).toBe(1.5)

  const meegenomen = lezer.getByRole('region', { name: 'Wat neem ik morgen mee?' })
  await meegenomen.getByRole('textbox').fill('Ik vraag door op onrust.')
  await meegenomen.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(lezer.getByText('Je antwoord is bewaard. Alleen jij leest het.')).toBeVisible()

  const zonder = await open(await hospicemedewerker(), `/scholingsagenda/${slug}/opname?zoek=onrust`, {
    javaScriptEnabled: false,
  })
  await expect(zonder.getByText('Eén keer gezegd.')).toBeVisible()
  await expect(zonder.getByRole('button', { name: '10 seconden terug' })).toBeHidden()
  await zonder.getByRole('link', { name: 'Ga naar 1:10' }).first().click()
  await expect(zonder).toHaveURL(/\?t=70&zoek=onrust$/)
  expect(await zonder.locator('source').getAttribute('src')).toMatch(/#t=70$/)
})

test('wie de opname niet mag zien, krijgt ook de ondertiteling niet', async ({ open }) => {
  const { id, publicatie } = await aScholing({ bijeenkomsten: [{ begin: overDagen(-5) }] })
  await anAkkoord(id, 'LEDEN')
  await database().opname.create({
    data: {
      scholingId: id,
      beschikbaar: true,
      ondertiteling: [{ begin: 1_000, eind: 2_000, tekst: 'Alleen <b>voor leden</b>.' }],
    },
  })
  const adres = `/scholingsagenda/${publicatie.slug}/opname`
  const lid = await open(await hospicemedewerker(), adres)
  const wel = await lid.request.get(`${adres}/ondertiteling.vtt`)
  expect([wel.status(), wel.headers()['content-type'], wel.headers()['x-content-type-options']]).toEqual([
    200,
    'text/vtt; charset=utf-8',
    'nosniff',
  ])
  expect(wel.headers()['cache-control']).toBe('private, no-store')
  expect(await wel.text()).toContain('Alleen &lt;b&gt;voor leden&lt;/b&gt;.')
  expect((await lid.request.get(`${adres}/hoofdstukken.vtt`)).status()).toBe(404)
  const bezoeker = await open(null, '/')
  expect((await bezoeker.request.get(`${adres}/ondertiteling.vtt`)).status()).toBe(404)
})
