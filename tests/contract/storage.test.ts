import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStorage, type Storage } from '@/lib/platform/storage'
import { startS3 } from '../support/s3-server'

const INHOUD = randomBytes(300_001)
let map = ''
let bestand = ''
let server: Awaited<ReturnType<typeof startS3>>

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'kennisplein-opslagtest-'))
  bestand = join(map, 'bestand')
  writeFileSync(bestand, INHOUD)
  server = await startS3(map)
})
afterAll(async () => {
  await server.stop()
  rmSync(map, { recursive: true, force: true })
})

const OPSLAGEN: [string, () => Promise<Storage>][] = [
  ['een map', () => openStorage(`file://${map}/bestanden`)],
  ['een S3-server', () => openStorage(server.url)],
]

describe.each(OPSLAGEN)('opslag in %s', (_, maak) => {
  test('geeft terug wat erin ging, in zijn geheel en in stukken', async () => {
    const opslag = await maak()
    await opslag.put('ab/heel', bestand)
    const heel = await opslag.get('ab/heel')
    expect(heel?.bytes).toBe(INHOUD.length)
    expect(heel && (await buffer(heel.body)).equals(INHOUD)).toBe(true)
    const stuk = await opslag.get('ab/heel', { from: 100_000, to: 200_000 })
    expect(stuk?.bytes).toBe(INHOUD.length)
    expect(stuk && (await buffer(stuk.body)).equals(INHOUD.subarray(100_000, 200_001))).toBe(true)
  })

  test('een leeg bestand en een vervangen bestand', async () => {
    const opslag = await maak()
    const leeg = join(map, 'leeg')
    writeFileSync(leeg, '')
    await opslag.put('ab/wissel', bestand)
    await opslag.put('ab/wissel', leeg)
    const gelezen = await opslag.get('ab/wissel')
    expect([gelezen?.bytes, gelezen && (await buffer(gelezen.body)).length]).toEqual([0, 0])
  })

  test('wat er niet is of weg is, bestaat niet; nog eens weghalen mag', async () => {
    const opslag = await maak()
    expect(await opslag.get('ab/nooit')).toBeNull()
    await opslag.put('ab/even', bestand)
    await opslag.remove('ab/even')
    await opslag.remove('ab/even')
    expect(await opslag.get('ab/even')).toBeNull()
  })

  test('wat half is, krijgt geen naam', async () => {
    const opslag = await maak()
    await expect(opslag.put('ab/half', join(map, 'bestaat-niet'))).rejects.toThrow()
    expect(await opslag.get('ab/half')).toBeNull()
  })

  test.each(['../etc/passwd', '/etc/passwd', 'a/../b', 'Hoofdletter', '', 'a b', 'a//b', 'a\u0000'])(
    'sleutel %j is niet van ons',
    async (sleutel) => {
      const opslag = await maak()
      await expect(async () => opslag.get(sleutel)).rejects.toThrow('not a key')
      await expect(async () => opslag.put(sleutel, bestand)).rejects.toThrow('not a key')
      await expect(async () => opslag.remove(sleutel)).rejects.toThrow('not a key')
    },
  )
})

test('in de map blijft niets half liggen', () => {
  const namen = readdirSync(join(map, 'bestanden'), { recursive: true }).map(String)
  expect(namen.filter((naam) => naam.includes('onaf'))).toEqual([])
})
