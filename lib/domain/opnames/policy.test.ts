import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Actor, bezoeker, job } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import type { Opnameakkoord, Opnamebereik, Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { aGevraagd, anAkkoord, aSpreker } from '@/tests/support/factories/spreker'
import { countAgenda, findScholing, listAgenda } from '../scholingen/queries'
import { canSeeOpname, opnameslot, selectVoorOpname, visibleOpname } from './policy'

const NU = new Date('2026-11-21T12:00:00Z')
const GEWEEST = [{ begin: new Date('2026-11-03T09:00:00Z') }]
beforeEach(() => holdClock(NU))
afterEach(() => holdClock())

const dag = (iso: string) => new Date(`${iso}T00:00:00Z`)
const ja = (akkoordBereik: Opnamebereik, tot: string) => ({
  akkoord: 'JA' as const,
  akkoordBereik,
  akkoordTot: dag(tot),
})
const zonder = (akkoord: Opnameakkoord) => ({ akkoord, akkoordBereik: null, akkoordTot: null })

describe('het slot op een opname', () => {
  test('gaat open als alle sprekers ja zeiden, met het kleinste bereik en de vroegste einddatum', () => {
    const sprekers = [
      ja('OPENBAAR', '2027-01-01'),
      ja('INGESCHREVENEN', '2028-01-01'),
      ja('LEDEN', '2027-06-01'),
    ]
    expect(opnameslot(sprekers, NU)).toEqual({
      stand: 'OPEN',
      bereik: 'INGESCHREVENEN',
      tot: dag('2027-01-01'),
    })
  })

  test.each([
    ['niemand is genoemd', [], 'GEEN_SPREKERS'],
    ['een spreker nog niets zei', [ja('LEDEN', '2027-01-01'), zonder('GEVRAAGD')], 'WACHT_OP_AKKOORD'],
    ['een spreker niets gevraagd is', [zonder('NIET_GEVRAAGD')], 'WACHT_OP_AKKOORD'],
    ['een spreker nee zei', [zonder('NEE'), zonder('GEVRAAGD')], 'GEEN_AKKOORD'],
    ['een spreker ja introk', [ja('LEDEN', '2027-01-01'), zonder('INGETROKKEN')], 'GEEN_AKKOORD'],
    ['een einddatum voorbij is', [ja('LEDEN', '2026-11-20'), ja('LEDEN', '2027-01-01')], 'VERLOPEN'],
  ] as const)('blijft dicht als %s', (_wanneer, sprekers, stand) => {
    expect(opnameslot(sprekers, NU)).toEqual({ stand })
  })

  test('sluit om middernacht in Nederland, niet in Londen', () => {
    const sprekers = [ja('LEDEN', '2026-11-21')]
    expect(opnameslot(sprekers, new Date('2026-11-21T22:59:00Z')).stand).toBe('OPEN')
    expect(opnameslot(sprekers, new Date('2026-11-21T23:00:00Z')).stand).toBe('VERLOPEN')
  })
})

const STATUSSEN: Publicatiestatus[] = ['CONCEPT', 'GEPUBLICEERD', 'GEARCHIVEERD']
const ZICHTBAARHEDEN: Zichtbaarheid[] = ['OPENBAAR', 'LEDEN', 'NETWERKCOORDINATOREN']

/** Every kind of scholing with every kind of akkoord, over and still to come. */
async function eenWereld(netwerkId: string, spreker: string, deelnemer: string, wachtend: string) {
  const db = database()
  for (const status of STATUSSEN)
    for (const zichtbaarheid of ZICHTBAARHEDEN)
      for (const bereik of ['INGESCHREVENEN', 'LEDEN', 'OPENBAAR', null] as const) {
        const { id } = await aScholing({
          publicatie: { status, zichtbaarheid, netwerkId },
          bijeenkomsten: GEWEEST,
        })
        if (bereik) await anAkkoord(id, bereik, '2027-01-01', { gebruikerId: spreker })
        const van = { scholingId: id, status: 'BEVESTIGD' as const }
        await db.inschrijving.create({ data: { ...van, gebruikerId: deelnemer } })
        await db.inschrijving.create({ data: { ...van, gebruikerId: wachtend, status: 'WACHTLIJST' } })
      }
  const straks = await aScholing({ bijeenkomsten: [...GEWEEST, { begin: new Date('2026-12-03T09:00:00Z') }] })
  await anAkkoord(straks.id, 'OPENBAAR')
  const verlopen = await aScholing({ bijeenkomsten: GEWEEST })
  await anAkkoord(verlopen.id, 'OPENBAAR', '2026-11-20')
  const half = await aScholing({ bijeenkomsten: GEWEEST })
  await anAkkoord(half.id, 'OPENBAAR')
  await aGevraagd(half.id, 'x'.repeat(43))
}

describe('wie een opname mag zien', () => {
  test('is in de database en in de regel hetzelfde, voor iedereen en elk soort scholing', async () => {
    const netwerk = await aNetwerk()
    const [spreker, deelnemer, wachtend] = [
      await hospicemedewerker(),
      await hospicemedewerker(),
      await hospicemedewerker(),
    ]
    await eenWereld(netwerk.id, spreker.id, deelnemer.id, wachtend.id)
    const actoren: Actor[] = [
      bezoeker,
      job('proef'),
      spreker,
      deelnemer,
      wachtend,
      await coordinator({ netwerkId: netwerk.id }),
      await coordinator(),
      await redactie(),
      await beheer(),
    ]
    const aantallen = []
    for (const actor of actoren) {
      const zichtbaar = await database().scholing.findMany({
        where: visibleOpname(actor, NU),
        select: { id: true },
        orderBy: { id: 'asc' },
      })
      const alle = await database().scholing.findMany({
        select: { id: true, ...selectVoorOpname(actor) },
        orderBy: { id: 'asc' },
      })
      const mag = alle.filter((scholing) => canSeeOpname(actor, scholing, NU)).map(({ id }) => id)
      expect(zichtbaar.map(({ id }) => id)).toEqual(mag)
      aantallen.push(mag.length)
    }
    // Published and open: one for a visitor; with an account LEDEN and OPENBAAR; who was there also the narrowest.
    expect(aantallen).toEqual([1, 27, 6, 6, 4, 27, 6, 27, 18])
  })

  test('wie haar niet mag zien, merkt niet dat zij er is: niet op de pagina, niet in het filter, niet in de tellingen', async () => {
    const opname = { url: 'https://video.example/GEHEIM', beschikbaar: true }
    const { id, publicatie } = await aScholing({
      publicatie: { zichtbaarheid: 'OPENBAAR' },
      bijeenkomsten: GEWEEST,
    })
    await database().opname.create({ data: { scholingId: id, ...opname } })
    const lid = await hospicemedewerker()
    const filter = { opname: 'ja', periode: 'voorbij' } as const
    const merkt = async (actor: Actor) => {
      const blad = await findScholing(actor, { slug: publicatie.slug })
      const { keuzes, totaal } = await countAgenda(actor, filter)
      const { regels } = await listAgenda(actor, filter)
      expect(totaal).toBe(regels.length)
      expect(keuzes.opname['ja'] ?? 0).toBe(regels.length)
      return [blad?.opname?.url ?? null, blad?.opnameslot ?? null, regels.length]
    }
    expect(await merkt(bezoeker)).toEqual([null, null, 0])
    expect(await merkt(lid)).toEqual([null, null, 0])
    expect(await merkt(await redactie())).toEqual([null, 'GEEN_SPREKERS', 0])

    const { id: sprekerId } = await anAkkoord(id, 'LEDEN', '2026-11-25')
    expect(await merkt(bezoeker)).toEqual([null, null, 0])
    expect(await merkt(lid)).toEqual([opname.url, null, 1])
    await database().spreker.update({ where: { id: sprekerId }, data: { akkoordBereik: 'INGESCHREVENEN' } })
    expect(await merkt(lid)).toEqual([null, null, 0])

    await database().spreker.update({ where: { id: sprekerId }, data: { akkoordBereik: 'OPENBAAR' } })
    expect(await merkt(bezoeker)).toEqual([opname.url, null, 1])
    await aSpreker(id)
    expect(await merkt(bezoeker)).toEqual([null, null, 0])
    await database().spreker.deleteMany({ where: { scholingId: id, akkoord: 'NIET_GEVRAAGD' } })
    holdClock(new Date('2026-11-25T23:30:00Z'))
    expect(await merkt(bezoeker)).toEqual([null, null, 0])
    expect(await merkt(await redactie())).toEqual([null, 'VERLOPEN', 0])
  })
})
