import { afterEach, describe, expect, test } from 'vitest'
import { mergeLijstrij } from '@/lib/domain/samenvoegingen/merge-lijstrij'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { aHalte, aTournee } from '@/tests/support/factories/tournee'
import { findScholing } from '../scholingen/queries'
import { cancelHalte } from './cancel-halte'
import { createTournee } from './create-tournee'
import { endTournee } from './end-tournee'
import { findTournee, listTournees } from './queries'
import { requestHalte } from './request-halte'
import { setHalteantwoord } from './set-halteantwoord'

afterEach(() => holdClock())

const NU = new Date('2026-11-23T11:00:00Z')
const BEGIN = new Date('2027-01-14T12:30:00Z')
const WENS = { periode: 'een middag in april', bericht: 'Met twaalf mensen.' }

async function eenTournee() {
  holdClock(NU)
  const [zee, stad] = [await aNetwerk({ korteNaam: 'A-Zee' }), await aNetwerk({ korteNaam: 'B-Stad' })]
  const [organisator, vrager] = [
    await coordinator({ netwerkId: zee.id }),
    await coordinator({ netwerkId: stad.id }),
  ]
  const scholing = await aScholing({
    publicatie: { netwerkId: zee.id, titel: 'Leren van een casus' },
    bijeenkomsten: [{ begin: BEGIN }],
  })
  const { slug } = await createTournee(organisator, { id: scholing.id, toelichting: 'Een zaal.' })
  const { id } = await database().tournee.findUniqueOrThrow({ where: { scholingId: scholing.id } })
  return { zee, stad, organisator, vrager, scholing, slug, id }
}

const stand = async (wie: GebruikerActor, slug: string) =>
  (await findTournee(wie, { slug }))?.bord?.netwerken.map(({ korteNaam, stand: van }) => [korteNaam, van])

const mails = async () =>
  (await database().mailbericht.findMany({ orderBy: { createdAt: 'asc' } })).map(({ aan, onderwerp }) => [
    aan,
    onderwerp,
  ])
const email = async ({ id }: GebruikerActor) =>
  (await database().gebruiker.findUniqueOrThrow({ where: { id } })).email

describe('een scholing op tournee', () => {
  test('komt na een ja als concept bij het netwerk dat vroeg, en elk hoort per mail wat hem aangaat', async () => {
    const { stad, organisator, vrager, slug, id } = await eenTournee()
    expect(await stand(vrager, slug)).toEqual([
      ['A-Zee', 'DATUM'],
      ['B-Stad', 'GEEN'],
    ])
    await requestHalte(vrager, { id, netwerkId: stad.id, ...WENS })
    expect(await mails()).toEqual([
      [await email(organisator), 'B-Stad vraagt een halte aan: Leren van een casus'],
    ])
    const bord = (await findTournee(organisator, { slug }))?.bord
    expect(bord?.netwerken[1]).toMatchObject({
      stand: 'GEVRAAGD',
      magVragen: false,
      aanvraag: { periode: WENS.periode, contact: { naam: vrager.naam } },
    })
    const halteId = bord?.netwerken[1]?.aanvraag?.id ?? ''
    const { conceptId } = await setHalteantwoord(organisator, { id: halteId, keuze: 'JA', antwoord: '' })
    expect(
      await database().scholing.findUniqueOrThrow({
        where: { id: conceptId ?? '' },
        include: { publicatie: true, bijeenkomsten: true, reeks: { include: { tournee: true } } },
      }),
    ).toMatchObject({
      consortiumbreed: false,
      bijeenkomsten: [],
      publicatie: {
        status: 'CONCEPT',
        netwerkId: stad.id,
        auteurId: vrager.id,
        titel: 'Leren van een casus',
      },
      reeks: { tournee: { id } },
    })
    expect((await mails())[1]).toEqual([await email(vrager), 'Ja: Leren van een casus komt naar B-Stad'])
    expect(await stand(vrager, slug)).toEqual([
      ['A-Zee', 'DATUM'],
      ['B-Stad', 'IN_VOORBEREIDING'],
    ])
    await expect(requestHalte(vrager, { id, netwerkId: stad.id, ...WENS })).rejects.toThrow('al een halte')
    const regels = await database().logboekregel.findMany({ where: { handeling: { startsWith: 'halte.' } } })
    expect(regels.filter(({ resultaat }) => resultaat === 'GELUKT')).toHaveLength(2)
  })

  test('krijgt na een nee met een woord een tweede kans', async () => {
    const { stad, organisator, vrager, slug, id } = await eenTournee()
    const vraag = { id, netwerkId: stad.id, ...WENS }
    await requestHalte(vrager, vraag)
    const { id: halteId } = await database().halte.findFirstOrThrow()
    const nee = { id: halteId, keuze: 'NEE' as const }
    await expect(setHalteantwoord(organisator, { ...nee, antwoord: ' ' })).rejects.toMatchObject({
      fields: { antwoord: ['Schrijf kort waarom het niet kan, of wanneer wel.'] },
    })
    await setHalteantwoord(organisator, { ...nee, antwoord: 'In het najaar wel.' })
    await expect(setHalteantwoord(organisator, { ...nee, antwoord: 'Nog eens nee.' })).rejects.toThrow(
      'al beantwoord',
    )
    expect((await findTournee(vrager, { slug }))?.bord?.netwerken[1]).toMatchObject({
      stand: 'AFGEWEZEN',
      magVragen: true,
      aanvraag: { antwoord: 'In het najaar wel.' },
    })
    holdClock(new Date('2026-11-24T11:00:00Z'))
    await requestHalte(vrager, vraag)
    expect(await stand(vrager, slug)).toContainEqual(['B-Stad', 'GEVRAAGD'])
    await cancelHalte(vrager, { id: halteId })
    expect(await stand(vrager, slug)).toContainEqual(['B-Stad', 'GEEN'])
    expect((await mails()).map(([, onderwerp]) => onderwerp)).toEqual([
      'B-Stad vraagt een halte aan: Leren van een casus',
      'Nu geen halte: Leren van een casus',
      'B-Stad vraagt een halte aan: Leren van een casus',
    ])
  })

  test('geeft een netwerk één halte, ook als twee coördinatoren tegelijk vragen en twee organisatoren tegelijk ja zeggen', async () => {
    const { zee, stad, organisator, vrager, id } = await eenTournee()
    const collega = await coordinator({ netwerkId: stad.id })
    const vraag = { id, netwerkId: stad.id, ...WENS }
    const gevraagd = await Promise.allSettled(
      [vrager, collega, vrager, collega].map((wie) => requestHalte(wie, vraag)),
    )
    expect(gevraagd.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { id: halteId } = await database().halte.findFirstOrThrow()
    const tweede = await coordinator({ netwerkId: zee.id })
    const beantwoord = await Promise.allSettled(
      [organisator, tweede].map((wie) => setHalteantwoord(wie, { id: halteId, keuze: 'JA' })),
    )
    expect(beantwoord.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await database().scholing.count()).toBe(2)
  })

  test('toont een zevende netwerk vanzelf, en een netwerk dat niet meer meedoet niet', async () => {
    const { organisator, slug, stad } = await eenTournee()
    await aNetwerk({ korteNaam: 'C-Nieuw' })
    await database().netwerk.update({ where: { id: stad.id }, data: { actief: false } })
    expect(await stand(organisator, slug)).toEqual([
      ['A-Zee', 'DATUM'],
      ['C-Nieuw', 'GEEN'],
    ])
    expect(await listTournees(organisator, {})).toMatchObject([{ slug, netwerken: [{}, { stand: 'GEEN' }] }])
  })

  test('stopt als de organisator dat zegt: dan vraagt niemand meer, en wat gevraagd is krijgt nog antwoord', async () => {
    const { stad, organisator, vrager, scholing, slug, id } = await eenTournee()
    await requestHalte(vrager, { id, netwerkId: stad.id, ...WENS })
    await endTournee(organisator, { id })
    const derde = await aNetwerk()
    const elders = await coordinator({ netwerkId: derde.id })
    await expect(requestHalte(elders, { id, netwerkId: derde.id, ...WENS })).rejects.toThrow(
      'geen halte meer',
    )
    expect(await listTournees(vrager, {})).toEqual([])
    const { id: halteId } = await database().halte.findFirstOrThrow()
    await setHalteantwoord(organisator, { id: halteId, keuze: 'JA' })
    expect((await findTournee(vrager, { slug }))?.bord?.loopt).toBe(false)
    await createTournee(organisator, { id: scholing.id })
    expect((await findTournee(vrager, { slug }))?.bord?.loopt).toBe(true)
  })
})

describe('wat wie ziet en mag', () => {
  test('een ander netwerk weet dát er gevraagd is, niet wat en door wie; een lezer ziet het bord niet', async () => {
    const { stad, vrager, slug, id } = await eenTournee()
    await requestHalte(vrager, { id, netwerkId: stad.id, ...WENS })
    const elders = await coordinator({ netwerkId: (await aNetwerk()).id })
    const regel = (await findTournee(elders, { slug }))?.bord?.netwerken[1]
    expect(regel).toMatchObject({ stand: 'GEVRAAGD', aanvraag: null, isEigen: false, magVragen: false })
    await expect(findTournee(await hospicemedewerker(), { slug })).rejects.toThrow('bestaat niet')
    expect((await findScholing(elders, { slug }))?.opTournee).toBe(true)
    expect((await findScholing(await hospicemedewerker(), { slug }))?.opTournee).toBe(false)
  })

  test('een coördinator vraagt alleen voor het eigen netwerk en antwoordt alleen over de eigen scholing', async () => {
    const { zee, stad, vrager, organisator, id } = await eenTournee()
    await expect(requestHalte(organisator, { id, netwerkId: stad.id, ...WENS })).rejects.toThrow(
      'bestaat niet',
    )
    await requestHalte(await redactie(), { id, netwerkId: stad.id, ...WENS })
    const { id: halteId } = await database().halte.findFirstOrThrow()
    await expect(setHalteantwoord(vrager, { id: halteId, keuze: 'JA' })).rejects.toThrow('bestaat niet')
    await expect(requestHalte(organisator, { id, netwerkId: zee.id, ...WENS })).rejects.toThrow(
      'al een halte',
    )
  })

  test('wat nog niet gepubliceerd is gaat niet op tournee, en een tournee van wat is ingetrokken is weg', async () => {
    const { organisator, vrager, scholing, slug, zee } = await eenTournee()
    const concept = await aScholing({
      publicatie: { netwerkId: zee.id, status: 'CONCEPT', gepubliceerdOp: null },
    })
    await expect(createTournee(organisator, { id: concept.id })).rejects.toThrow('Alleen een gepubliceerde')
    expect(await findTournee(organisator, { slug: concept.publicatie.slug })).toMatchObject({ bord: null })
    await database().publicatie.update({ where: { id: scholing.id }, data: { status: 'CONCEPT' } })
    expect(await findTournee(vrager, { slug })).toBeNull()
  })
})

test('bij het samenvoegen van netwerken gaat een aanvraag mee; wat het andere netwerk al vroeg, blijft staan', async () => {
  holdClock(NU)
  const [van, naar] = [await aNetwerk(), await aNetwerk()]
  const [een, twee] = [await aTournee((await aScholing()).id), await aTournee((await aScholing()).id)]
  await aHalte(een.id, van.id, { periode: 'van het ene' })
  await aHalte(twee.id, van.id, { periode: 'van het ene' })
  await aHalte(twee.id, naar.id, { periode: 'van het andere' })
  await mergeLijstrij(await beheer(), { soort: 'NETWERK', id: van.id, naarId: naar.id, versie: van.versie })
  const haltes = await database().halte.findMany({
    select: { tourneeId: true, netwerkId: true, periode: true },
  })
  expect(haltes).toHaveLength(2)
  expect(haltes).toContainEqual({ tourneeId: een.id, netwerkId: naar.id, periode: 'van het ene' })
  expect(haltes).toContainEqual({ tourneeId: twee.id, netwerkId: naar.id, periode: 'van het andere' })
})
