import { afterEach, describe, expect, test } from 'vitest'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aScholing } from '@/tests/support/factories/scholing'
import { aWerkvorm } from '@/tests/support/factories/werkvorm'
import { jaarrest } from './jaarrest'
import { findRegioklok } from './queries'
import { setJaarafspraak } from './set-jaarafspraak'

afterEach(() => holdClock())

const nu = (moment: string) => holdClock(new Date(moment))
const verhaalVan = (netwerkId: string, gepubliceerdOp: string, datum?: string) =>
  aPraktijkverhaal({
    publicatie: { netwerkId, gepubliceerdOp: new Date(gepubliceerdOp) },
    verhaal: { datum: datum ? new Date(`${datum}T00:00:00Z`) : null },
  })

describe('de Regioklok', () => {
  test('telt per netwerk het Nederlandse jaar, en de jaren ervoor', async () => {
    nu('2026-11-22T12:00:00Z')
    const [zee, stad] = [await aNetwerk({ korteNaam: 'A-Zee' }), await aNetwerk({ korteNaam: 'B-Stad' })]
    // New year's eve in UTC is the new year here.
    await verhaalVan(zee.id, '2025-12-31T23:30:00Z')
    await verhaalVan(zee.id, '2025-12-31T22:30:00Z')
    await verhaalVan(stad.id, '2026-03-01T12:00:00Z', '2024-05-05')
    await aPraktijkverhaal({ publicatie: { netwerkId: stad.id, status: 'CONCEPT', gepubliceerdOp: null } })

    const klok = await findRegioklok(await coordinator({ netwerkId: zee.id }), {})
    expect(klok).toMatchObject({ jaar: 2026, rest: 'nog 5 weken', jaren: [2025, 2024], afspraken: [] })
    expect(klok.netwerken).toEqual([
      {
        slug: zee.slug,
        korteNaam: 'A-Zee',
        verhalenPerJaar: 2,
        verhalen: 1,
        eerder: [1, 0],
        magSchrijven: true,
      },
      {
        slug: stad.slug,
        korteNaam: 'B-Stad',
        verhalenPerJaar: 2,
        verhalen: 0,
        eerder: [0, 1],
        magSchrijven: false,
      },
    ])
  })

  test('volgt de afspraak van een netwerk, een nieuw netwerk, en wat niet meer meedoet', async () => {
    const netwerk = await aNetwerk({ korteNaam: 'Nieuw' })
    await aNetwerk({ korteNaam: 'Gestopt', actief: false })
    await database().netwerk.update({ where: { id: netwerk.id }, data: { verhalenPerJaar: 4 } })
    const { netwerken } = await findRegioklok(await beheer(), {})
    expect(netwerken).toMatchObject([{ korteNaam: 'Nieuw', verhalenPerJaar: 4, magSchrijven: false }])
    expect(await findRegioklok(await redactie(), {})).toMatchObject({ netwerken: [{ magSchrijven: true }] })
  })

  test('is er voor coördinatoren, redactie en beheer', async () => {
    await expect(findRegioklok(await hospicemedewerker(), {})).rejects.toThrow('bestaat niet')
  })
})

describe('de afspraken van een jaar', () => {
  test('zijn twee webinars tot de redactie iets anders afspreekt, en gelden voor alle netwerken samen', async () => {
    nu('2026-11-22T12:00:00Z')
    const { id: werkvormId } = await aWerkvorm({ slug: 'webinar' })
    const webinar = (titel: string, begin: string, vorm: 'ONLINE' | 'FYSIEK' = 'ONLINE') =>
      aScholing({
        publicatie: { titel },
        scholing: { werkvormId, vorm },
        bijeenkomsten: [{ begin: new Date(begin) }],
      })
    await webinar('Geweest', '2026-02-01T10:00:00Z')
    await webinar('Gepland', '2026-12-01T10:00:00Z')
    await webinar('Volgend jaar', '2027-01-10T10:00:00Z')
    await webinar('In een zaal', '2026-12-02T10:00:00Z', 'FYSIEK')
    const wie = await redactie()
    expect(await findRegioklok(wie, {})).toMatchObject({
      webinars: {
        geweest: [{ titel: 'Geweest', dag: '2026-02-01' }],
        gepland: [{ titel: 'Gepland', dag: '2026-12-01' }],
        afgesproken: 2,
      },
      volgendeDag: null,
    })
    await setJaarafspraak(wie, { jaar: 2026, webinars: '3', eersteDag: '2026-11-21', tweedeDag: '' })
    await setJaarafspraak(wie, { jaar: 2027, webinars: 2, eersteDag: '2027-06-07', tweedeDag: '2027-02-08' })
    expect(await findRegioklok(wie, {})).toMatchObject({
      webinars: { afgesproken: 3 },
      volgendeDag: '2027-02-08',
      afspraken: [
        { jaar: 2026, webinars: 3, consortiumdagen: ['2026-11-21'] },
        { jaar: 2027, consortiumdagen: ['2027-02-08', '2027-06-07'] },
      ],
    })
  })

  test('weigeren een dag van een ander jaar en een leeg aantal', async () => {
    const wie = await redactie()
    const velden = { jaar: 2026, webinars: 2, eersteDag: '2026-11-21', tweedeDag: '' }
    await expect(setJaarafspraak(wie, { ...velden, eersteDag: '2027-01-01' })).rejects.toMatchObject({
      fields: { eersteDag: ['Kies een dag in 2026.'] },
    })
    await expect(setJaarafspraak(wie, { ...velden, webinars: '' })).rejects.toMatchObject({
      fields: { webinars: ['Vul een aantal in van 0 tot 100.'] },
    })
  })
})

test.each([
  ['2026-01-01', 'nog 52 weken'],
  ['2026-12-24', 'nog 1 week'],
  ['2026-12-25', 'nog 1 week'],
  ['2026-12-26', 'nog 6 dagen'],
  ['2026-12-31', 'nog 1 dag'],
])('op %s duurt het jaar %s', (vandaag, rest) => expect(jaarrest(vandaag)).toBe(rest))
