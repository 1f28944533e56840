import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BackupError } from './backup'
import { createBackupKey, encrypted, opened } from './backup-encryption'

// Longer than what age seals at once (64 KiB), and no multiple of it.
const INHOUD = Buffer.alloc(200_003, 'Kennisplein ')

let folder = ''
let sleutel = ''
let publiek = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kennisplein-sleuteltest-'))
  sleutel = join(folder, 'sleutel.txt')
  publiek = await createBackupKey(sleutel)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const schrijf = async (open: string) => writeFileSync(open, INHOUD, { mode: 0o600 })
const lees = async (open: string) => readFileSync(open)
const backup = () => join(folder, 'kennisplein.tar.age')

describe('een versleutelde back-up', () => {
  test('gaat alleen open met de sleutel, en laat niets leesbaars achter', async () => {
    await encrypted(backup(), [publiek], schrijf)
    const dicht = readFileSync(backup())
    expect(dicht.includes('Kennisplein')).toBe(false)
    expect(statSync(backup()).mode & 0o777).toBe(0o600)
    expect(await opened(backup(), sleutel, lees)).toEqual(INHOUD)
    expect(readdirSync(folder).sort()).toEqual(['kennisplein.tar.age', 'sleutel.txt'])
  })

  test('laat ook niets achter als het maken mislukt', async () => {
    const mislukt = encrypted(backup(), [publiek], async (open) => {
      await schrijf(open)
      throw new Error('de schijf is vol')
    })
    await expect(mislukt).rejects.toThrow('de schijf is vol')
    expect(readdirSync(folder)).toEqual(['sleutel.txt'])
  })

  test('overschrijft geen eerdere', async () => {
    writeFileSync(backup(), 'eerder')
    await expect(encrypted(backup(), [publiek], schrijf)).rejects.toThrow('bestaat al')
    expect(readFileSync(backup(), 'utf8')).toBe('eerder')
  })

  test('kan voor meer sleutels tegelijk zijn', async () => {
    const ander = join(folder, 'ander.txt')
    const publiekVanAnder = await createBackupKey(ander)
    await encrypted(backup(), [publiek, publiekVanAnder], schrijf)
    for (const met of [sleutel, ander]) expect(await opened(backup(), met, lees)).toEqual(INHOUD)
  })

  test.each([
    ['geen sleutel', () => null, 'is versleuteld'],
    ['een andere sleutel', () => join(folder, 'ander.txt'), 'de sleutel past niet'],
    ['een bestand zonder sleutel', () => join(folder, 'leeg.txt'), 'staat geen sleutel'],
    ['een bestand dat er niet is', () => join(folder, 'weg.txt'), 'niet te lezen'],
  ])('gaat niet open met %s, en zegt waarom', async (_, met, zin) => {
    await createBackupKey(join(folder, 'ander.txt'))
    writeFileSync(join(folder, 'leeg.txt'), 'niets')
    await encrypted(backup(), [publiek], schrijf)
    await expect(opened(backup(), met(), lees)).rejects.toThrow(zin)
  })

  test.each([
    ['waar een stuk van af is', (dicht: Buffer) => dicht.subarray(0, -1_000)],
    [
      'die op de grens van een stuk ophoudt',
      (dicht: Buffer) => dicht.subarray(0, dicht.length - (200_003 % 65_536) - 16),
    ],
    [
      'met een omgevallen bit',
      (dicht: Buffer) => Buffer.concat([dicht.subarray(0, -9), Buffer.from([1]), dicht.subarray(-8)]),
    ],
  ])('%s, wordt geweigerd voor er iets gebeurt', async (_, beschadig) => {
    await encrypted(backup(), [publiek], schrijf)
    writeFileSync(backup(), beschadig(readFileSync(backup())))
    let gebruikt = false
    const open = opened(backup(), sleutel, async () => {
      gebruikt = true
    })
    await expect(open).rejects.toThrow(BackupError)
    expect(gebruikt).toBe(false)
    expect(readdirSync(folder).sort()).toEqual(['kennisplein.tar.age', 'sleutel.txt'])
  })
})

test('een back-up die niet versleuteld is, gaat gewoon open', async () => {
  writeFileSync(backup(), INHOUD)
  expect(await opened(backup(), null, lees)).toEqual(INHOUD)
})

test('een sleutel is alleen voor de eigenaar, en wordt nooit overschreven', async () => {
  expect(statSync(sleutel).mode & 0o777).toBe(0o600)
  expect(readFileSync(sleutel, 'utf8')).toContain(publiek)
  await expect(createBackupKey(sleutel)).rejects.toThrow('bestaat al')
})

test('wat geen publieke sleutel is, wordt geweigerd', async () => {
  await expect(encrypted(backup(), ['wachtwoord'], schrijf)).rejects.toThrow('geen publieke sleutel')
})
