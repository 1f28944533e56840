import { describe, expect, test } from 'vitest'
import type { Woordgroep } from './synonyms.nl'
import { leesZoektekst } from './zoektekst'
import { maakZoektermen, type Taalkennis } from './zoektermen'

const term = (tekst: string) => ({ woorden: tekst.split(' '), sleutel: tekst })
const groep = (termen: string[], anders: Partial<Woordgroep> = {}): Woordgroep => ({
  termen: termen.map(term),
  eenrichting: false,
  verwijstNaar: null,
  ...anders,
})
const GROEPEN = [
  groep(['pzp', 'proactieve zorgplanning', 'acp']),
  groep(['drugs', 'methadon'], { eenrichting: true }),
  groep(['stemmen horen', 'psychose'], {
    verwijstNaar: { ref: 'doelgroep/psychiatrie', titel: ['psychiatrie'] },
  }),
]
const KENNIS: Taalkennis = {
  woorden: new Set(
    'pijn zorg elearning escaperoom dementie observatie lijst methadon gesprek levensvragen'.split(' '),
  ),
  groepen: GROEPEN,
  leesStammen: async () => (woord) => woord,
  leesNieuwe: async (woorden) => woorden.filter((woord) => woord === 'gespreksgroep'),
}
const lees = async (tekst: string) => (await maakZoektermen(leesZoektekst(tekst), KENNIS)).termen
const woorden = async (tekst: string) => (await lees(tekst)).map((gelezen) => gelezen.woorden.join(' '))

describe('woorden die hetzelfde betekenen', () => {
  test('een reeks woorden uit een groep is één term, met de andere woorden erbij', async () => {
    const [zorgplanning, gesprek] = await lees('proactieve zorgplanning gesprek')
    expect(zorgplanning).toMatchObject({
      woorden: ['proactieve', 'zorgplanning'],
      verwant: [['pzp'], ['acp']],
    })
    expect(gesprek).toMatchObject({ woorden: ['gesprek'], verwant: [] })
  })

  test('een groep in één richting verbreedt alleen naar haar eerste woord', async () => {
    expect((await lees('methadon'))[0]?.verwant).toEqual([['drugs']])
    expect((await lees('drugs'))[0]?.verwant).toEqual([])
  })

  test('waar een groep naar verwijst, telt mee met zijn titel', async () => {
    expect((await lees('stemmen horen'))[0]).toMatchObject({
      verwijst: ['doelgroep/psychiatrie'],
      ver: [['psychiatrie']],
    })
  })

  test('wat tussen aanhalingstekens staat, wordt nooit verbreed', async () => {
    expect(await lees('"acp"')).toMatchObject([{ woorden: ['acp'], isPrecies: true, verwant: [], ver: [] }])
  })
})

describe('zoals mensen het typen', () => {
  test.each([
    ['e learning', ['elearning']],
    ['escape room', ['escaperoom']],
    ['demntie', ['dementie']],
    ['ementie', ['dementie']],
    ['pijnobservatielijst', ['pijn', 'observatie', 'lijst']],
    ['pijnschaaal', ['pijn']],
  ])('%s wordt gelezen als %j', async (tekst, verwacht) => {
    expect(await woorden(tekst)).toEqual(verwacht)
  })

  test('een woord dat net in de index is gekomen, is geen typefout', async () => {
    expect(await woorden('gespreksgroep')).toEqual(['gespreksgroep'])
  })

  test('een woord dat niemand kent, blijft staan', async () => {
    expect(await woorden('xyzzy')).toEqual(['xyzzy'])
  })

  test('een verbuiging die nergens staat, is geen typefout', async () => {
    const { spellingen, termen } = await maakZoektermen(leesZoektekst('lijste'), KENNIS)
    expect(spellingen).toEqual([])
    expect(termen).toMatchObject([{ woorden: ['lijste'], verwant: [['lijst']] }])
  })

  test('een typefout wordt gemeld met wat er bedoeld is', async () => {
    const { spellingen } = await maakZoektermen(leesZoektekst('demntie'), KENNIS)
    expect(spellingen).toEqual([{ getypt: 'demntie', beste: 'dementie' }])
  })
})
