import { writeFileSync } from 'node:fs'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '../../support/actors'
import { uniek } from '../../support/e2e-gegevens'
import { aThemadossier } from '../../support/factories/themadossier'
import { expect, test } from '../test'

const MB = 1024 * 1024
// A recording of 20 MB: the head of a WAV file, and silence.
const GROOT = Buffer.concat([
  Buffer.from('RIFF\x24\x00\x40\x01WAVEfmt \x10\x00\x00\x00', 'latin1'),
  Buffer.alloc(20 * MB),
])

test('een groot bestand gaat na een breuk en na een herlaad verder waar het was', async ({
  open,
  bevindingen,
}, testInfo) => {
  test.slow()
  const pad = testInfo.outputPath('gesprek.wav')
  writeFileSync(pad, GROOT)
  const { publicatie } = await aThemadossier({ publicatie: { titel: uniek('Dossier met opname') } })
  const redacteur = await redactie()
  const page = await open(redacteur, `/bijlagen/bij/${publicatie.id}`)
  const ontvangen = async () =>
    (await database().upload.findFirst({ where: { gebruikerId: redacteur.id } }))?.ontvangen ?? 0
  const verstuur = async () => {
    await page.waitForLoadState('networkidle')
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(pad)
    await page.getByLabel('Titel').last().fill('Een gesprek')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
  }

  // The connection holds until a piece begins at `breuk`, as on a train.
  let breuk = 8 * MB
  const verzonden: number[] = []
  await page.route('**/bijlagen/uploads/*', async (route) => {
    const verzoek = route.request()
    if (verzoek.method() !== 'PATCH') return route.continue()
    const vanaf = Number(verzoek.headers()['upload-offset'])
    if (vanaf < breuk) {
      verzonden.push(vanaf)
      return route.continue()
    }
    bevindingen.verwacht.add(verzoek.url())
    return route.abort('connectionreset')
  })
  await verstuur()
  await expect(page.getByText('De verbinding is weg.')).toBeVisible({ timeout: 60_000 })
  expect(await ontvangen()).toBe(8 * MB)
  // Back again: it goes on by itself, until the next tunnel.
  breuk = 12 * MB
  await expect.poll(ontvangen, { timeout: 60_000 }).toBe(12 * MB)

  await page.reload()
  await expect(page.getByText('gesprek.wav: 12 MB van 20 MB is er al')).toBeVisible()
  breuk = Number.POSITIVE_INFINITY
  await verstuur()
  await expect(page.getByText('Het bestand is toegevoegd.')).toBeVisible({ timeout: 60_000 })
  expect(verzonden).toEqual([0, 4 * MB, 8 * MB, 12 * MB, 16 * MB, 20 * MB])
  expect(await ontvangen()).toBe(0)

  const lezer = await open(await hospicemedewerker(), `/themadossiers/${publicatie.slug}`)
  const adres =
    (await lezer.getByRole('link', { name: 'Een gesprek', exact: true }).getAttribute('href')) ?? ''
  const bestand = await lezer.request.get(adres)
  expect((await bestand.body()).equals(GROOT)).toBe(true)
  expect(bestand.headers()['content-type']).toBe('audio/wav')
  // Whoever asks for the head, or for a piece, hears how large it is.
  const { date: _, ...hoofd } = (await lezer.request.head(adres)).headers()
  expect(bestand.headers()).toMatchObject(hoofd)
  expect(hoofd['content-length']).toBe(String(GROOT.length))
  const stuk = await lezer.request.get(adres, { headers: { Range: 'bytes=0-3' } })
  expect([stuk.status(), stuk.headers()['content-length'], await stuk.text()]).toEqual([206, '4', 'RIFF'])
})
