import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { NotFoundError } from '@/lib/kernel/errors'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { anAkkoord } from '@/tests/support/factories/spreker'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { enrolScholing } from './enrol-scholing'
import { findKalender, findScholing, listAgenda, listKalender, listKeuzes } from './queries'
import { agendafilterSchema } from './schema'
import { zoekDocumenten } from './search-document'
import { setOpname } from './set-opname'

const NU = new Date('2026-11-21T12:00:00Z')
const op = (lokaal: string) => new Date(`${lokaal}+01:00`)

beforeEach(() => holdClock(NU))
afterEach(() => holdClock())

const slugs = async (filter: Parameters<typeof listAgenda>[1]) =>
  (await listAgenda(await hospicemedewerker(), filter)).regels.map(({ slug }) => slug)

describe('de agenda', () => {
  test('toont wat komt op volgorde en wat geweest is andersom; wat bezig is komt nog', async () => {
    await aScholing({ publicatie: { slug: 'geweest' }, bijeenkomsten: [{ begin: op('2026-11-20T10:00') }] })
    await aScholing({
      publicatie: { slug: 'eerder-geweest' },
      bijeenkomsten: [{ begin: op('2026-10-30T10:00') }],
    })
    await aScholing({ publicatie: { slug: 'later' }, bijeenkomsten: [{ begin: op('2027-01-12T10:00') }] })
    await aScholing({ publicatie: { slug: 'bezig' }, bijeenkomsten: [{ begin: op('2026-11-21T12:30') }] })
    await aScholing({
      publicatie: { slug: 'twee-keer' },
      bijeenkomsten: [{ begin: op('2026-11-19T10:00') }, { begin: op('2026-12-01T10:00') }],
    })
    expect(await slugs({})).toEqual(['bezig', 'twee-keer', 'later'])
    expect(await slugs({ periode: 'voorbij' })).toEqual(['geweest', 'twee-keer', 'eerder-geweest'])
  })

  test('elk filter laat precies zien wat erbij past', async () => {
    const [netwerk, werkvorm] = [await aNetwerk({ slug: 'zeeland' }), await aWerkvorm({ slug: 'intervisie' })]
    const db = database()
    const [doelgroep, discipline, niveau, domein] = await Promise.all([
      db.doelgroep.create({
        data: { ref: 'doelgroep/nah', slug: 'nah', titel: 'NAH', omschrijving: 'x', icoon: 'x' },
      }),
      db.discipline.create({ data: { ref: 'discipline/arts', slug: 'arts', naam: 'Arts' } }),
      db.niveau.create({ data: { ref: 'niveau/4', slug: '4', nummer: 4, naam: 'Niveau 4', uitleg: 'x' } }),
      db.domein.create({
        data: { ref: 'domein/cultuur', slug: 'cultuur', nummer: 5, naam: 'Cultuur', uitleg: 'x' },
      }),
    ])
    const { id } = await aScholing({
      publicatie: { slug: 'past', netwerkId: netwerk.id },
      scholing: { werkvormId: werkvorm.id, vorm: 'ONLINE', kostenCent: 0 },
      bijeenkomsten: [{ begin: op('2026-12-03T19:30') }],
    })
    const een = (rij: { id: string }) => ({ connect: { id: rij.id } })
    await db.scholing.update({
      where: { id },
      data: {
        doelgroepen: een(doelgroep),
        disciplines: een(discipline),
        niveaus: een(niveau),
        domeinen: een(domein),
      },
    })
    await aScholing({
      publicatie: { slug: 'anders' },
      scholing: { kostenCent: 1_500 },
      bijeenkomsten: [{ begin: op('2026-12-03T10:00') }],
    })
    const filters = [
      { netwerk: 'zeeland' },
      { werkvorm: 'intervisie' },
      { doelgroep: 'nah' },
      { discipline: 'arts' },
      { niveau: '4' },
      { domein: 'cultuur' },
      { vorm: 'online' },
      { gratis: 'ja' },
      { dagdeel: 'avond' },
    ] as const
    for (const filter of filters) expect(await slugs(filter)).toEqual(['past'])
    expect(await slugs({ netwerk: 'zeeland', dagdeel: 'ochtend' })).toEqual([])
    expect(await slugs({ vorm: 'fysiek' })).toEqual(['anders'])
    const lezer = await hospicemedewerker()
    expect((await listKalender(lezer, { doelgroep: 'nah' })).map(({ slug }) => slug)).toEqual(['past'])
    expect((await listKeuzes(lezer, {})).netwerk).toMatchObject([{ slug: 'zeeland' }])
  })

  test('verdeelt een lange lijst over pagina’s zonder iets dubbel te tonen of over te slaan', async () => {
    const begin = op('2026-12-03T10:00')
    for (let nummer = 0; nummer < 7; nummer += 1) await aScholing({ bijeenkomsten: [{ begin }] })
    const lezer = await hospicemedewerker()
    const paginas = await Promise.all(
      [1, 2, 3, 4].map((pagina) => listAgenda(lezer, { pagina, perPagina: 3 })),
    )
    expect(paginas.map(({ regels }) => regels.length)).toEqual([3, 3, 1, 0])
    expect(new Set(paginas.flatMap(({ regels }) => regels.map(({ id }) => id))).size).toBe(7)
    expect(paginas[0]).toMatchObject({ totaal: 7, isMinimum: false, aantalPaginas: 3 })
  })

  test('telt niet verder dan de volgende pagina’s, en zegt dat er meer is', async () => {
    const begin = op('2026-12-03T10:00')
    for (let nummer = 0; nummer < 12; nummer += 1) await aScholing({ bijeenkomsten: [{ begin }] })
    const lezer = await hospicemedewerker()
    expect(await listAgenda(lezer, { perPagina: 1 })).toMatchObject({
      totaal: 10,
      isMinimum: true,
      aantalPaginas: 10,
    })
    expect(await listAgenda(lezer, { perPagina: 1, pagina: 3 })).toMatchObject({
      totaal: 12,
      isMinimum: false,
    })
  })

  test('een filter dat niet bestaat telt niet mee, wat er ook in het adres staat', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('doelgroep', 'vorm', 'periode', 'dagdeel', 'gratis', 'niveau'),
          fc.oneof(fc.string(), fc.constant(undefined), fc.array(fc.string())),
        ),
        (adres) => {
          const filter = agendafilterSchema.parse(adres)
          expect(['komend', 'voorbij']).toContain(filter.periode)
          expect([undefined, 'fysiek', 'online', 'hybride']).toContain(filter.vorm)
        },
      ),
    )
  })
})

describe('de pagina van een scholing', () => {
  test('de link om online mee te doen is er alleen voor wie een plek heeft, vanaf de dag ervoor', async () => {
    const {
      id,
      publicatie: { slug },
    } = await aScholing({
      publicatie: { zichtbaarheid: 'OPENBAAR' },
      scholing: { capaciteit: 1 },
      bijeenkomsten: [{ begin: op('2026-12-03T10:00'), onlineLink: 'https://online.example/geheim' }],
    })
    const [metPlek, wachtend] = [await hospicemedewerker(), await hospicemedewerker()]
    await enrolScholing(metPlek, { id })
    await enrolScholing(wachtend, { id })
    const link = async (actor: Parameters<typeof findScholing>[0]) =>
      (await findScholing(actor, { slug }))?.bijeenkomsten[0]?.onlineLink
    holdClock(new Date(op('2026-12-02T00:00').getTime() - 1))
    expect(await link(metPlek)).toBeNull()
    expect((await findScholing(metPlek, { slug }))?.bijeenkomsten[0]?.linkVolgt).toBe(true)
    holdClock(op('2026-12-02T00:00'))
    expect(await link(metPlek)).toBe('https://online.example/geheim')
    expect(await link(await redactie())).toBe('https://online.example/geheim')
    for (const actor of [wachtend, bezoeker, await beheer()]) expect(await link(actor)).toBeNull()
    expect(JSON.stringify(await findKalender(metPlek, { slug }))).not.toContain('geheim')
  })

  test('een opname met link vraagt om toestemming, en is weer weg te halen', async () => {
    const {
      id,
      publicatie: { slug },
    } = await aScholing({ bijeenkomsten: [{ begin: op('2026-10-01T10:00') }] })
    const actor = await redactie()
    await anAkkoord(id, 'LEDEN')
    const opname = { id, url: 'https://video.example/1', toestemming: '' }
    await expect(setOpname(actor, opname)).rejects.toThrow('Kijk de gemarkeerde velden na.')
    await setOpname(actor, { ...opname, toestemming: 'spreker en deelnemers stemden in' })
    expect((await findScholing(actor, { slug }))?.opname).toMatchObject({
      url: 'https://video.example/1',
      beschikbaar: true,
    })
    await setOpname(actor, { id, url: '', toestemming: '' })
    expect((await findScholing(actor, { slug }))?.opname).toBeNull()
    await expect(setOpname(await hospicemedewerker(), opname)).rejects.toThrow(NotFoundError)
  })

  test('zoeken vindt wat gepubliceerd is, en wat komt weegt zwaarder dan wat was', async () => {
    const { id } = await aScholing({
      publicatie: { slug: 'casus' },
      bijeenkomsten: [{ begin: op('2026-12-20T10:00') }],
    })
    const [nu] = await zoekDocumenten(database(), id, NU)
    const [straks] = await zoekDocumenten(database(), id, op('2027-01-01T00:00'))
    expect(nu).toMatchObject({
      ref: 'scholing/casus',
      soort: 'scholing',
      url: '/scholingsagenda/casus',
      gewicht: 1,
    })
    expect(nu?.tekst).toContain('Je oefent met een casus.')
    expect(straks?.gewicht).toBeLessThan(1)
    const concept = await aScholing({ publicatie: { status: 'CONCEPT' } })
    expect(await zoekDocumenten(database(), concept.id, NU)).toEqual([])
  })
})
