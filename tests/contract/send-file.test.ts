import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStorage, type Storage } from '@/lib/platform/storage'
import { sendFile } from '@/lib/web/send-file'
import { startS3 } from '../support/s3-server'

const INHOUD = '0123456789'
const SHA = 'ab'.repeat(32)
const FILM = {
  sleutel: 'bijlagen/ab/film',
  bytes: 10,
  mediatype: 'video/mp4',
  bestandsnaam: 'film.mp4',
  inline: true,
  sha256: SHA,
}

// The one place where a file is sent from asks for the storage of the portal; here that is each of the two in turn.
const gekozen = vi.hoisted((): { opslag: Storage | null; bodies: Readable[] } => ({
  opslag: null,
  bodies: [],
}))
vi.mock('@/lib/platform/storage', async (original) => ({
  ...(await original<typeof import('@/lib/platform/storage')>()),
  storage: async () => ({
    get: async (...vraag: Parameters<Storage['get']>) => {
      const gevonden = (await gekozen.opslag?.get(...vraag)) ?? null
      if (gevonden) gekozen.bodies.push(gevonden.body)
      return gevonden
    },
  }),
}))

let map = ''
let server: Awaited<ReturnType<typeof startS3>>
beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'kennisplein-stukken-'))
  writeFileSync(join(map, 'film'), INHOUD)
  server = await startS3(map)
})
afterAll(async () => {
  await server.stop()
  rmSync(map, { recursive: true, force: true })
})

const vraag = (headers: Record<string, string>, method = 'GET', file = FILM) =>
  sendFile(new Request('https://portaal.example/x', { headers, method }), file)

/** What a browser gets that asks with these headers for a file of ten bytes. */
async function antwoordOp(headers: Record<string, string>) {
  const answer = await vraag(headers)
  return {
    status: answer?.status,
    tekst: await answer?.text(),
    stuk: answer?.headers.get('content-range') ?? null,
    lengte: answer?.headers.get('content-length') ?? null,
    etag: answer?.headers.get('etag'),
  }
}

const HEEL = [200, INHOUD, null, '10'] as const
const GEVALLEN = [
  ['niets', {}, ...HEEL],
  ['het begin', { range: 'bytes=0-3' }, 206, '0123', 'bytes 0-3/10', '4'],
  ['vanaf het midden', { range: 'bytes=6-' }, 206, '6789', 'bytes 6-9/10', '4'],
  ['alles, als stuk', { range: 'bytes=0-' }, 206, INHOUD, 'bytes 0-9/10', '10'],
  ['tot voorbij het einde', { range: 'bytes=8-99' }, 206, '89', 'bytes 8-9/10', '2'],
  ['het einde', { range: 'bytes=-2' }, 206, '89', 'bytes 8-9/10', '2'],
  ['een einde dat langer is dan het bestand', { range: 'bytes=-99' }, 206, INHOUD, 'bytes 0-9/10', '10'],
  ['met hoofdletters', { range: 'Bytes=9-9' }, 206, '9', 'bytes 9-9/10', '1'],
  ['verder dan het einde', { range: 'bytes=10-' }, 416, '', 'bytes */10', '0'],
  ['een einde van niets', { range: 'bytes=-0' }, 416, '', 'bytes */10', '0'],
  ['meer stukken', { range: 'bytes=0-1,4-5' }, ...HEEL],
  ['achterstevoren', { range: 'bytes=5-2' }, ...HEEL],
  ['iets anders dan bytes', { range: 'seconds=0-3' }, ...HEEL],
  ['onzin', { range: 'bytes=een-twee' }, ...HEEL],
  ['van hetzelfde bestand', { range: 'bytes=1-1', 'if-range': `"${SHA}"` }, 206, '1', 'bytes 1-1/10', '1'],
  ['van een ander bestand', { range: 'bytes=0-0', 'if-range': '"anders"' }, ...HEEL],
  ['van ongeveer hetzelfde bestand', { range: 'bytes=0-0', 'if-range': `W/"${SHA}"` }, ...HEEL],
  [
    'van het bestand van een dag',
    { range: 'bytes=0-0', 'if-range': 'Sat, 21 Nov 2026 12:00:00 GMT' },
    ...HEEL,
  ],
] as const

const OPSLAGEN: [string, () => Promise<Storage>][] = [
  ['een map', () => openStorage(`file://${map}/bestanden`)],
  ['een S3-server', () => openStorage(server.url)],
]

describe.each(OPSLAGEN)('een bestand uit %s', (_, maak) => {
  beforeEach(async () => {
    gekozen.opslag = await maak()
    gekozen.bodies = []
    await gekozen.opslag.put(FILM.sleutel, join(map, 'film'))
  })

  test.each(GEVALLEN)('wie een stuk vraagt, krijgt wat daarbij hoort: %s', async (...geval) => {
    const [, headers, status, tekst, stuk, lengte] = geval
    expect(await antwoordOp(headers)).toEqual({ status, tekst, stuk, lengte, etag: `"${SHA}"` })
  })

  test('HEAD zegt wat GET van het hele bestand zegt, ook met een stuk erbij, en laat niets open', async () => {
    const heel = await vraag({})
    await heel?.text()
    for (const headers of [{}, { range: 'bytes=0-3' }, { range: 'bytes=99-' }]) {
      const hoofd = await vraag(headers, 'HEAD')
      expect(hoofd?.status).toBe(200)
      expect(hoofd?.body).toBeNull()
      expect(Object.fromEntries(hoofd?.headers ?? [])).toEqual(Object.fromEntries(heel?.headers ?? []))
    }
    expect(gekozen.bodies.map(({ destroyed }) => destroyed)).toEqual([true, true, true, true])
  })

  test('wie halverwege weggaat, laat niets open', async () => {
    const antwoord = await vraag({})
    await antwoord?.body?.cancel()
    expect(gekozen.bodies.map(({ destroyed }) => destroyed)).toEqual([true])
  })

  test('wat er niet is, is er ook voor HEAD niet', async () => {
    const weg = { ...FILM, sleutel: 'bijlagen/ab/nooit' }
    expect([await vraag({}, 'GET', weg), await vraag({}, 'HEAD', weg)]).toEqual([null, null])
  })
})

test('van een S3-server wordt alleen het stuk gehaald', async () => {
  gekozen.opslag = await openStorage(server.url)
  await gekozen.opslag.put(FILM.sleutel, join(map, 'film'))
  server.gevraagd.length = 0
  for (const range of ['bytes=2-5', 'bytes=-3', 'bytes=99-']) await (await vraag({ range }))?.text()
  await vraag({}, 'HEAD')
  expect(server.gevraagd).toEqual(['bytes=2-5', 'bytes=7-9', 'bytes=0-0'])
})
