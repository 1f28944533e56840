import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BackupError } from './backup'
import {
  alsTekst,
  bewaarInBestand,
  leesUitBestand,
  lijstNaast,
  samengevoegd,
  uitTekst,
} from './wissingenlijst'

const wissing = (nummer: number, op: string, soort = 'gebruiker') => ({
  soort,
  itemId: `00000000-0000-7000-8000-00000000000${nummer}`,
  op,
})
const EERST = wissing(1, '2026-01-05T09:00:00.000Z')
const DAARNA = wissing(2, '2026-02-05T09:00:00.000Z', 'praktijkverhaal')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kennisplein-wissingentest-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('de lijst komt uit haar tekst terug zoals zij was, ook wat deze versie niet kent', () => {
  expect(uitTekst(alsTekst([DAARNA, EERST]), 'de proef')).toEqual([EERST, DAARNA])
})

test('wie op twee lijsten staat, staat er één keer in, met het eerste moment', () => {
  const later = { ...EERST, op: '2026-03-01T00:00:00.000Z' }
  expect(samengevoegd([later, DAARNA], [EERST])).toEqual([EERST, DAARNA])
})

test('naast een back-up blijft staan wat er al stond', async () => {
  const path = lijstNaast(join(folder, 'maart.tar'))
  expect(await leesUitBestand(path)).toBeNull()
  await bewaarInBestand(path, [DAARNA])
  await bewaarInBestand(path, [EERST])
  expect(await leesUitBestand(path)).toEqual([EERST, DAARNA])
  expect(readFileSync(path, 'utf8')).toMatch(/^# Wat er op verzoek is gewist/)
})

test.each([
  'gisteren gebruiker iemand',
  `${EERST.op} gebruiker`,
  `${EERST.op} gebruiker ${EERST.itemId} Noor`,
])('een regel die niet te lezen is, wordt niet overgeslagen: %s', async (regel) => {
  const path = lijstNaast(join(folder, 'maart.tar'))
  writeFileSync(path, `# kop\n${regel}\n`)
  await expect(leesUitBestand(path)).rejects.toThrow(BackupError)
})
