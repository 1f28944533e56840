import { describe, expect, test } from 'vitest'
import { aWeblink } from '@/tests/support/factories/weblink'
import { type Bezoek, beoordeelBezoek, isAnderAdres } from './bezoek'
import { tekstafdruk } from './tekstafdruk'

const op = (dag: string) => new Date(`2026-11-${dag.padStart(2, '0')}T09:00:00Z`)
const tekst = (woord: string) =>
  Array.from({ length: 60 }, (_, nummer) => `${woord}${'abcdefghij'[nummer % 10]} zorg`).join(' ')
const afdruk = (woord: string) => Buffer.from(tekstafdruk(tekst(woord)) ?? []).toString('base64')
const gelezen = (wens: Partial<Extract<Bezoek, { uitkomst: 'GELEZEN' }>> = {}): Bezoek => ({
  uitkomst: 'GELEZEN',
  status: 200,
  titel: 'Richtlijn pijn',
  afdruk: afdruk('pijn'),
  etag: null,
  laatstGewijzigd: null,
  naarUrl: null,
  ...wens,
})
const mis = (nietVoor: Date | null = null): Bezoek => ({
  uitkomst: 'MIS',
  status: 404,
  reden: 'Weg.',
  nietVoor,
})
const dagenVerder = (van: Date, tot: Date) => (tot.getTime() - van.getTime()) / 86_400_000

type Link = Awaited<ReturnType<typeof aWeblink>>
/** The link after visits on these moments. */
const na = (link: Link, ...bezoeken: [Date, Bezoek][]): Link => {
  const hier = { ...link }
  for (const [moment, bezoek] of bezoeken) Object.assign(hier, beoordeelBezoek(hier, bezoek, moment))
  return hier
}
const nieuw = () =>
  aWeblink({ stand: 'NIEUW', titel: null, vastTitel: null, vastOp: null, goedOp: null, bezochtOp: null })

describe('een dode link', () => {
  test('is pas dood na drie dagen, en tot die tijd kijken wij elke dag', async () => {
    const link = await aWeblink()
    const een = na(link, [op('2'), mis()])
    expect({ stand: een.stand, over: dagenVerder(op('2'), een.volgendeKeerOp) }).toEqual({
      stand: 'GOED',
      over: 1,
    })
    const twee = na(een, [op('3'), mis()])
    expect(twee.stand).toBe('GOED')
    const drie = na(twee, [op('4'), mis()])
    expect(drie).toMatchObject({
      stand: 'DOOD',
      misteDagen: 3,
      misteSinds: op('2'),
      standSinds: op('4'),
      goedOp: link.goedOp,
    })
    expect(dagenVerder(op('4'), drie.volgendeKeerOp)).toBe(7)
  })

  test('een dag telt één keer, hoe vaak wij ook kijken, en het is een Nederlandse dag', async () => {
    const link = await aWeblink()
    const laat = new Date('2026-11-02T22:59:00Z')
    const middernacht = new Date('2026-11-02T23:01:00Z')
    expect(na(link, [op('2'), mis()], [op('2'), mis()], [laat, mis()]).misteDagen).toBe(1)
    expect(na(link, [laat, mis()], [middernacht, mis()]).misteDagen).toBe(2)
  })

  test('een keer goed ertussen begint opnieuw te tellen', async () => {
    const link = na(
      await aWeblink(),
      [op('2'), mis()],
      [op('3'), mis()],
      [op('4'), gelezen()],
      [op('5'), mis()],
    )
    expect(link).toMatchObject({ stand: 'GOED', misteDagen: 1, misteSinds: op('5') })
  })

  test('die weer werkt, is weer goed', async () => {
    const link = na(
      await aWeblink(),
      [op('2'), mis()],
      [op('3'), mis()],
      [op('4'), mis()],
      [op('11'), gelezen()],
    )
    expect(link).toMatchObject({ stand: 'GOED', misteDagen: 0, misteSinds: null, reden: null })
  })

  test('van wie iemand zei dat zij wel opent, heet een half jaar lang niet te controleren', async () => {
    const link = await aWeblink({ werktVolgensOnsOp: op('1') })
    const dood = (jaar: number) =>
      na(link, ...[2, 3, 4].map((dag): [Date, Bezoek] => [new Date(Date.UTC(jaar, 10, dag, 9)), mis()])).stand
    expect(dood(2026)).toBe('NIET_TE_CONTROLEREN')
    expect(dood(2027)).toBe('DOOD')
  })

  test('een site die vraagt later te komen, laten wij zo lang met rust, hoogstens een week', async () => {
    const link = await aWeblink()
    expect(na(link, [op('2'), mis(op('5'))]).volgendeKeerOp).toEqual(op('5'))
    expect(na(link, [op('2'), mis(new Date('2026-11-02T09:05:00Z'))]).volgendeKeerOp).toEqual(op('3'))
    expect(na(link, [op('2'), mis(new Date('2099-01-01'))]).volgendeKeerOp).toEqual(op('9'))
  })

  test('te druk zijn (429) is geen dag missen', async () => {
    const later: Bezoek = { uitkomst: 'LATER', status: 429, reden: 'Later.', nietVoor: op('4') }
    const link = na(await aWeblink(), [op('2'), later])
    expect(link).toMatchObject({ stand: 'GOED', misteDagen: 0, volgendeKeerOp: op('4') })
  })
})

describe('een veranderde pagina', () => {
  test('het eerste bezoek legt vast wat er staat', async () => {
    const link = na(await nieuw(), [op('2'), gelezen()])
    expect(link).toMatchObject({
      stand: 'GOED',
      vastTitel: 'Richtlijn pijn',
      vastOp: op('2'),
      goedOp: op('2'),
    })
    expect(link.vastAfdruk?.length).toBe(512)
    expect(link.volgendeKeerOp).toEqual(op('9'))
  })

  test.each<[string, Partial<Extract<Bezoek, { uitkomst: 'GELEZEN' }>>, string]>([
    ['een andere tekst', { afdruk: afdruk('jeuk') }, 'VERANDERD'],
    ['een andere titel', { titel: 'Richtlijn jeuk' }, 'VERANDERD'],
    ['een ander adres', { naarUrl: 'https://elders.example/pijn' }, 'VERHUISD'],
  ])('%s telt pas als zij er de volgende dag nog is', async (_wat, feit, stand) => {
    const link = na(await nieuw(), [op('2'), gelezen()])
    const een = na(link, [op('9'), gelezen(feit)])
    expect({ stand: een.stand, over: dagenVerder(op('9'), een.volgendeKeerOp) }).toEqual({
      stand: 'GOED',
      over: 1,
    })
    const twee = na(een, [op('10'), gelezen(feit)])
    expect(twee).toMatchObject({ stand, standSinds: op('10'), vastTitel: 'Richtlijn pijn', vastOp: op('2') })
    expect(na(twee, [op('17'), gelezen(feit)]).stand).toBe(stand)
    expect(na(een, [op('10'), gelezen()])).toMatchObject({ stand: 'GOED', afwijkendeDagen: 0 })
  })

  test('304 is wat wij het laatst zagen, ook als dat al anders was', async () => {
    const zelfde: Bezoek = { uitkomst: 'ONGEWIJZIGD', naarUrl: null }
    const link = na(await nieuw(), [op('2'), gelezen({ etag: '"a"' })])
    expect(na(link, [op('9'), zelfde])).toMatchObject({ stand: 'GOED', etag: '"a"', titel: 'Richtlijn pijn' })
    const anders = na(link, [op('9'), gelezen({ afdruk: afdruk('jeuk') })], [op('10'), zelfde])
    expect(anders.stand).toBe('VERANDERD')
  })

  test.each<[string, Partial<Extract<Bezoek, { uitkomst: 'GELEZEN' }>>]>([
    ['hoofdletters en een getal in de titel', { titel: 'RICHTLIJN PIJN (3)' }],
    ['een bestand dat te groot werd om te vergelijken', { titel: null, afdruk: null }],
  ])('geen verandering: %s', async (_wat, feit) => {
    const link = na(await nieuw(), [op('2'), gelezen()], [op('9'), gelezen(feit)], [op('16'), gelezen(feit)])
    expect(link).toMatchObject({ stand: 'GOED', vastTitel: 'Richtlijn pijn' })
    expect(link.vastAfdruk).not.toBeNull()
  })
})

test('wie ons niet binnenlaat, is niet dood', async () => {
  const dicht: Bezoek = { uitkomst: 'NIET_TE_CONTROLEREN', status: 403, reden: 'Dicht.' }
  const link = na(await aWeblink(), [op('2'), mis()], [op('3'), mis()], [op('4'), dicht], [op('11'), mis()])
  expect(link).toMatchObject({ stand: 'NIET_TE_CONTROLEREN', misteDagen: 1 })
})

test.each<[string, string, boolean]>([
  ['http://bron.example/pijn', 'https://www.bron.example/pijn/', false],
  ['https://bron.example/pijn', 'https://bron.example/pijn?id=1', true],
  ['https://bron.example/pijn', 'https://bron.example/jeuk', true],
  ['https://bron.example/pijn', 'https://elders.example/pijn', true],
])('van %s naar %s: een ander adres? %s', (van, naar, verwacht) =>
  expect(isAnderAdres(new URL(van), new URL(naar))).toBe(verwacht),
)
