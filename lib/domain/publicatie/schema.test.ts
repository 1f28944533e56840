import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from '@/lib/kernel/zod'
import { alinea, optioneleDag, optioneleRegel, regel, slugSchema, webadres } from './schema'

const tekens = fc.string({ unit: 'binary', maxLength: 60 })
const bijzonder = fc.constantFrom(
  '\u0000',
  '\ud800',
  '\u202e',
  '\u200b',
  '\u2028',
  '\u0085',
  '\u0301',
  '\r\n',
  'é',
)
const tekst = fc.array(fc.oneof(tekens, bijzonder), { maxLength: 12 }).map((delen) => delen.join(''))
const VERBORGEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

const neemtAan = (schema: z.ZodType, waarde: unknown) => schema.safeParse(waarde).success

describe.each([
  ['regel', regel('een titel', 200)],
  ['alinea', alinea('een uitleg', 200)],
])('%s', (soort, schema) => {
  test('wat wordt aangenomen, kan de database bewaren en verbergt niets', () => {
    fc.assert(
      fc.property(tekst, (invoer) => {
        const { success, data } = schema.safeParse(invoer)
        if (!success) return
        expect(data).toBe(data.normalize('NFC').trim())
        expect(data).not.toMatch(/\p{Surrogate}/u)
        expect(data).not.toMatch(VERBORGEN)
        expect(data.replace(/[\t\r\n]/g, '')).not.toMatch(/\p{Cc}/u)
        if (soort === 'regel') expect(data).not.toMatch(/[\t\r\n\u2028\u2029]/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('wat is aangenomen, komt ongewijzigd door dezelfde keuring: een formulier keurt twee keer', () => {
    fc.assert(
      fc.property(tekst, (invoer) => {
        const { success, data } = schema.safeParse(invoer)
        if (success) expect(schema.parse(data)).toBe(data)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['U+0000', 'a\u0000b'],
    ['een halve surrogaat', 'a\ud800b'],
    ['de andere helft', 'a\udc00b'],
    ['een besturingsteken', 'a\u001bb'],
    ['een besturingsteken boven ASCII', 'a\u0085b'],
    ['niets', ''],
    ['alleen wat je niet ziet', ' \u200b\u202e\ufeff '],
    ['te veel', 'x'.repeat(201)],
    ['geen tekst', 12],
    ['een lijst', ['a']],
    ['null', null],
  ])('weigert %s', (_wat, invoer) => {
    expect(neemtAan(schema, invoer)).toBe(false)
  })

  test.each([
    ['richting die de volgorde omdraait', 'a\u202egpj.exe', 'agpj.exe'],
    ['een teken zonder breedte tussen letter en accent', 'e\u200b\u0301n', 'én'],
    ['een los accent', 'e\u0301e\u0301n', 'één'],
    ['wit eromheen', '  pijn \u00a0', 'pijn'],
    ['een emoji uit meer delen', 'zorg 👩‍👩‍👧', 'zorg 👩‍👩‍👧'],
    ['opmaak die geen opmaak is', '<b>=1+1</b>', '<b>=1+1</b>'],
  ])('neemt aan: %s', (_wat, invoer, uitvoer) => {
    expect(schema.parse(invoer)).toBe(uitvoer)
  })
})

test('een regel is één regel, een alinea mag er meer zijn', () => {
  for (const einde of ['\n', '\r\n', '\u2028', '\t']) {
    expect({ einde, ok: neemtAan(regel('een titel', 20), `a${einde}b`) }).toEqual({ einde, ok: false })
    expect({ einde, ok: neemtAan(alinea('een uitleg', 20), `a${einde}b`) }).toEqual({ einde, ok: true })
  }
})

test('een regel die leeg mag zijn, wordt null bij alles wat leeg lijkt', () => {
  const schema = optioneleRegel('de tijd', 20)
  for (const leeg of ['', '  ', '\u200b', undefined, null]) expect(schema.parse(leeg)).toBeNull()
})

test('een webadres is http of https op een gewone naam', () => {
  for (const goed of ['https://palliaweb.nl', 'http://a.example/x?y=1#z'])
    expect(webadres.parse(goed)).toBe(goed)
  const fout = [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    '//a.example',
    'palliaweb.nl',
    'https://',
  ]
  for (const adres of fout) expect({ adres, ok: neemtAan(webadres, adres) }).toEqual({ adres, ok: false })
})

test('een dag bestaat en ligt in onze tijd', () => {
  expect(optioneleDag.parse('2028-02-29')).toBe('2028-02-29')
  for (const dag of ['2026-02-30', '0000-01-01', '9999-12-31', '+010000-01-01', '2026-1-1', 'morgen'])
    expect({ dag, ok: neemtAan(optioneleDag, dag) }).toEqual({ dag, ok: false })
})

test('een adres van een pagina bestaat uit kleine letters, cijfers en losse streepjes', () => {
  for (const slug of ['pijn', 'pijn-2', '2']) expect(slugSchema.parse(slug)).toBe(slug)
  for (const slug of ['', '-', 'a--b', 'a-', 'Ä', 'a/b', '../a', 'a\u0000', 'x'.repeat(81)])
    expect({ slug, ok: neemtAan(slugSchema, slug) }).toEqual({ slug, ok: false })
})
