import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import type { Vorm } from '@/prisma/generated/client'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { anAkkoord } from '@/tests/support/factories/spreker'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { countAgenda, listAgenda } from './queries'
import { DAGDEELKEUZES, JA_FILTERS, PRIJSGRENZEN } from './schema'

const NU = new Date('2026-11-21T12:00:00Z')
const op = (lokaal: string) => ({ begin: new Date(`${lokaal}+01:00`) })
const KOMEND = [op('2026-12-03T10:00')]

beforeEach(() => holdClock(NU))
afterEach(() => holdClock())

const SOORTEN = ['doelgroep', 'discipline', 'niveau', 'domein'] as const

/** Two choices of every kind, and five scholingen that combine them. */
async function eenAgenda() {
  const db = database()
  const [zeeland, brabant] = [await aNetwerk({ slug: 'zeeland' }), await aNetwerk({ slug: 'brabant' })]
  const [intervisie, webinar] = [
    await aWerkvorm({ slug: 'intervisie' }),
    await aWerkvorm({ slug: 'webinar' }),
  ]
  const doelgroep = { omschrijving: 'x', icoon: 'x' }
  for (const [nummer, slug] of [
    [2, 'een'],
    [3, 'twee'],
  ] as const) {
    const rij = (soort: string) => ({ ref: `${soort}/${slug}`, slug, naam: slug })
    await db.doelgroep.create({ data: { ref: `doelgroep/${slug}`, slug, titel: slug, ...doelgroep } })
    await db.discipline.create({ data: rij('discipline') })
    await db.niveau.create({ data: { ...rij('niveau'), nummer, uitleg: 'x' } })
    await db.domein.create({ data: { ...rij('domein'), nummer, uitleg: 'x' } })
  }
  const maak = async (
    netwerkId: string | null,
    werkvormId: string,
    vorm: Vorm,
    kostenCent: number,
    keuzes: string[],
    bijeenkomsten = KOMEND,
  ) => {
    const { id } = await aScholing({
      publicatie: { netwerkId },
      scholing: { werkvormId, vorm, kostenCent },
      bijeenkomsten,
    })
    const koppeling = { connect: keuzes.map((slug) => ({ slug })) }
    await db.scholing.update({
      where: { id },
      data: { doelgroepen: koppeling, disciplines: koppeling, niveaus: koppeling, domeinen: koppeling },
    })
  }
  await maak(zeeland.id, intervisie.id, 'FYSIEK', 0, ['een', 'twee'])
  await maak(zeeland.id, webinar.id, 'ONLINE', 0, ['een'], [op('2026-12-04T19:30'), op('2026-12-11T19:30')])
  await maak(brabant.id, webinar.id, 'HYBRIDE', 500, ['twee'], [op('2026-12-05T12:00')])
  await maak(null, intervisie.id, 'FYSIEK', 500, [])
  await maak(
    brabant.id,
    intervisie.id,
    'ONLINE',
    0,
    ['een'],
    [op('2026-10-01T10:00'), op('2026-12-09T20:00')],
  )
  await maak(zeeland.id, webinar.id, 'ONLINE', 0, ['een'], [op('2026-11-02T09:00')])
}

/** Prices and preparation on both sides of every limit, with and without accreditation and a recording. */
async function metKosten() {
  for (const kostenCent of [0, 2_500, 2_501, 7_500, 20_000]) {
    const scholing = { kostenCent, voorbereidingMinuten: 60 + (kostenCent % 2), vorm: 'ONLINE' as const }
    const accreditatie = kostenCent > 5_000 ? ('TOEGEKEND' as const) : ('AANGEVRAAGD' as const)
    const { id: scholingId } = await aScholing({
      scholing: { ...scholing, accreditatie },
      bijeenkomsten: KOMEND,
    })
    await database().opname.create({ data: { scholingId, beschikbaar: kostenCent < 5_000 } })
    await anAkkoord(scholingId, 'LEDEN')
    const { id } = await aScholing({ scholing, bijeenkomsten: [op('2026-10-05T10:00')] })
    await database().opname.create({ data: { scholingId: id, beschikbaar: true } })
    await anAkkoord(id, kostenCent < 5_000 ? 'LEDEN' : 'INGESCHREVENEN')
  }
}

/** Full, with a place, closed, too late, and begun while another date is to come. */
async function metPlekken() {
  const vol = await aScholing({ scholing: { capaciteit: 1 }, bijeenkomsten: KOMEND })
  const aangeboden = await aScholing({ scholing: { capaciteit: 1 }, bijeenkomsten: KOMEND })
  const ruim = await aScholing({ scholing: { capaciteit: 2 }, bijeenkomsten: KOMEND })
  await aScholing({ scholing: { aanmeldenOpen: false }, bijeenkomsten: KOMEND })
  await aScholing({ scholing: { aanmeldenTot: NU }, bijeenkomsten: KOMEND })
  await aScholing({ bijeenkomsten: [op('2026-11-01T10:00'), ...KOMEND] })
  const { id: gebruikerId } = await hospicemedewerker()
  const aanbodTot = new Date('2030-01-01T00:00:00Z')
  await database().inschrijving.createMany({
    data: [
      { scholingId: vol.id, gebruikerId, status: 'BEVESTIGD' },
      { scholingId: aangeboden.id, gebruikerId, status: 'AANGEBODEN', aanbodTot },
      { scholingId: ruim.id, gebruikerId, status: 'BEVESTIGD' },
    ],
  })
}

test('een plek is er als inschrijven kan en niet alles bezet of aangeboden is', async () => {
  await metPlekken()
  const lezer = await hospicemedewerker()
  expect((await countAgenda(lezer, {})).keuzes.plek).toEqual({ ja: 1 })
  expect((await listAgenda(lezer, { plek: 'ja' })).regels.map(({ aanmelding }) => aanmelding)).toEqual([
    { stand: 'OPEN', vrij: 1 },
  ])
})

describe('de aantallen bij de filters van de agenda', () => {
  test('zonder filter staat bij elke keuze hoeveel komende scholingen erbij passen', async () => {
    await eenAgenda()
    const { totaal, keuzes } = await countAgenda(await hospicemedewerker(), {})
    expect(totaal).toBe(5)
    for (const soort of SOORTEN) expect(keuzes[soort]).toEqual({ een: 3, twee: 2 })
    expect(keuzes.netwerk).toEqual({ zeeland: 2, brabant: 2 })
    expect(keuzes.werkvorm).toEqual({ intervisie: 3, webinar: 2 })
    expect(keuzes.vorm).toEqual({ fysiek: 3, online: 3, hybride: 1 })
    expect(keuzes.gratis).toEqual({ ja: 3 })
    expect(keuzes.tot).toEqual({ 25: 5, 50: 5, 100: 5 })
    expect(keuzes.dagdeel).toEqual({ overdag: 3, ochtend: 2, middag: 1, avond: 2 })
    expect(keuzes.periode).toEqual({ komend: 5, voorbij: 2 })
  })

  test('de andere filters tellen mee, het eigen filter niet', async () => {
    await eenAgenda()
    const filter = { doelgroep: 'een', netwerk: 'zeeland', gratis: 'ja' } as const
    const { totaal, keuzes } = await countAgenda(await hospicemedewerker(), filter)
    expect(totaal).toBe(2)
    expect(keuzes.netwerk).toEqual({ zeeland: 2, brabant: 1 })
    expect(keuzes.doelgroep).toEqual({ een: 2, twee: 1 })
    expect(keuzes.niveau).toEqual({ een: 2, twee: 1 })
    expect(keuzes.gratis).toEqual({ ja: 2 })
    expect(keuzes.werkvorm).toEqual({ intervisie: 1, webinar: 1 })
    expect(keuzes.dagdeel).toEqual({ overdag: 1, ochtend: 1, avond: 1 })
    expect(keuzes.periode).toEqual({ komend: 2, voorbij: 1 })
  })

  test('een scholing met meer bijeenkomsten telt één keer', async () => {
    await eenAgenda()
    const lezer = await hospicemedewerker()
    const filter = { dagdeel: 'avond', werkvorm: 'webinar' } as const
    expect((await listAgenda(lezer, filter)).totaal).toBe(2)
    expect((await countAgenda(lezer, filter)).totaal).toBe(1)
  })

  test('wat er bij een keuze staat, komt er ook uit als je haar kiest', async () => {
    await eenAgenda()
    for (let uur = 0; uur < 24; uur += 1)
      await aScholing({ bijeenkomsten: [op(`2026-12-20T${String(uur).padStart(2, '0')}:59`)] })
    await metKosten()
    await metPlekken()
    const lezer = await hospicemedewerker()
    const keuzes = [
      ...SOORTEN.map((soort) => ({ [soort]: 'twee' })),
      ...DAGDEELKEUZES.map((dagdeel) => ({ dagdeel })),
      ...JA_FILTERS.map((naam) => ({ [naam]: 'ja' as const })),
      ...PRIJSGRENZEN.map((tot) => ({ tot })),
      ...(['fysiek', 'online', 'hybride'] as const).map((vorm) => ({ vorm })),
      { netwerk: 'brabant' },
      { werkvorm: 'intervisie' },
      { periode: 'voorbij' as const },
    ]
    const basissen = [
      {},
      { vorm: 'online' as const },
      { dagdeel: 'avond' as const, domein: 'een' },
      { tot: '50' as const, kort: 'ja' as const },
      { gratis: 'ja' as const, tot: '25' as const, opname: 'ja' as const },
      { periode: 'voorbij' as const, opname: 'ja' as const },
    ]
    for (const basis of basissen) {
      const { keuzes: beloofd } = await countAgenda(lezer, basis)
      for (const keuze of keuzes) {
        const { regels } = await listAgenda(lezer, { ...basis, ...keuze, perPagina: 100 })
        const [[soort, waarde] = ['', '']] = Object.entries(keuze)
        const aantal = new Map(Object.entries(beloofd)).get(soort)?.[waarde] ?? 0
        expect({ basis, keuze, aantal }).toEqual({
          basis,
          keuze,
          aantal: new Set(regels.map(({ slug }) => slug)).size,
        })
      }
    }
  })

  test('telt niemand iets voor wat hij niet mag zien', async () => {
    const netwerk = await aNetwerk({ slug: 'zeeland' })
    const soorten = [
      { zichtbaarheid: 'OPENBAAR' },
      { zichtbaarheid: 'LEDEN' },
      { zichtbaarheid: 'NETWERKCOORDINATOREN' },
      { zichtbaarheid: 'OPENBAAR', status: 'CONCEPT' },
      { zichtbaarheid: 'OPENBAAR', status: 'TER_BEOORDELING' },
      { zichtbaarheid: 'OPENBAAR', status: 'GEARCHIVEERD' },
    ] as const
    for (const soort of soorten)
      await aScholing({ publicatie: { ...soort, netwerkId: netwerk.id }, bijeenkomsten: KOMEND })
    const aantal = async (actor: Parameters<typeof countAgenda>[0]) => {
      const { totaal, keuzes } = await countAgenda(actor, {})
      expect(keuzes.netwerk).toEqual({ zeeland: totaal })
      expect(keuzes.periode).toEqual({ komend: totaal, voorbij: 0 })
      return totaal
    }
    expect(await aantal(bezoeker)).toBe(1)
    expect(await aantal(await hospicemedewerker())).toBe(2)
    expect(await aantal(await coordinator({ netwerkId: netwerk.id }))).toBe(3)
    expect(await aantal(await redactie())).toBe(3)
  })
})
