import { describe, expect, test } from 'vitest'
import { groepsterm, type Woordgroep } from './synonyms.nl'
import { leesZoektekst } from './zoektekst'
import { maakZoektermen, type Taalkennis } from './zoektermen'

const groep = (termen: string[], anders: Partial<Woordgroep> = {}): Woordgroep => ({
  termen: termen.map(groepsterm),
  eenrichting: false,
  verwijstNaar: null,
  ...anders,
})
const GROEPEN = [
  groep(['pzp', 'proactieve zorgplanning', 'acp']),
  groep(['drugs', 'methadon'], { eenrichting: true }),
  groep(['afasie', 'kan niet praten']),
  groep(['bijna-thuis-huis', 'hospice']),
  groep(['dakloos', 'zwerver']),
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

  test.each([
    ['die stemmen hoort', ['psychose']],
    ['zij horen stemmen', ['psychose']],
    ['bijnathuishuis', ['hospice']],
    ['bijna thuis huis', ['hospice']],
    ['daklozen', ['zwerver']],
    ['hij kan niet meer praten', ['afasie']],
  ])('%s is ook in een andere vorm of volgorde %j', async (tekst, anders) => {
    const gelezen = await lees(tekst)
    expect(gelezen.flatMap(({ verwant }) => verwant)).toContainEqual(anders)
  })

  test('één woord van een groep is nog niet die groep', async () => {
    expect(await lees('hoe praat ik met kinderen')).not.toMatchObject([{ verwant: [['afasie']] }])
    expect((await lees('praten'))[0]?.verwant).toEqual([])
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
    expect(termen).toMatchObject([{ woorden: ['lijst'], verwant: [['lijste']] }])
  })

  test('een woord uit dezelfde familie is geen typefout, en telt mee', async () => {
    const { spellingen, termen } = await maakZoektermen(leesZoektekst('dementerend'), KENNIS)
    expect(spellingen).toEqual([])
    expect(termen).toMatchObject([{ woorden: ['dementie'], verwant: [['dementerend']] }])
  })

  test('een typefout midden in een woord uit dezelfde familie is een typefout', async () => {
    const { spellingen, termen } = await maakZoektermen(leesZoektekst('obsservatie'), KENNIS)
    expect(spellingen).toEqual([{ getypt: 'obsservatie', beste: 'observatie' }])
    expect(termen).toMatchObject([{ woorden: ['observatie'] }])
    const zorgplaning = await maakZoektermen(leesZoektekst('zorgplaning'), {
      ...KENNIS,
      woorden: new Set(['zorgplanning', 'zorgplan']),
    })
    expect(zorgplaning.spellingen).toEqual([{ getypt: 'zorgplaning', beste: 'zorgplanning' }])
  })

  test('van een vraag weegt het werkwoord minder dan waar zij over gaat', async () => {
    expect(await lees('hoe observeer ik pijn')).toMatchObject([{ nadruk: 0.5 }, { nadruk: 1 }])
  })

  test('een typefout wordt gemeld met wat er bedoeld is', async () => {
    const { spellingen } = await maakZoektermen(leesZoektekst('demntie'), KENNIS)
    expect(spellingen).toEqual([{ getypt: 'demntie', beste: 'dementie' }])
  })
})
