import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAgendabron } from '@/lib/domain/agendabronnen/create-agendabron'
import { findAgendabron, listElders } from '@/lib/domain/agendabronnen/queries'
import { updateAgendabron } from '@/lib/domain/agendabronnen/update-agendabron'
import { listWerkvoorraad } from '@/lib/domain/werkvoorraad/queries'
import { bezoeker } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { redactie } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'
import { type Answer, outsideServer } from '@/tests/support/outside-server'
import { readAgendas } from './read-agendas'

const NU = new Date('2027-01-01T12:00:00Z')
const event = (uid: string, titel: string, dag: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${dag}T100000Z\r\nDTEND:${dag}T110000Z\r\nSUMMARY:${titel}\r\nEND:VEVENT`
const kalender = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n')

let antwoord: Answer = () => undefined
let server: Awaited<ReturnType<typeof outsideServer>>

beforeEach(async () => {
  holdClock(NU)
  server = await outsideServer((vraag, reactie) => antwoord(vraag, reactie))
})
afterEach(async () => {
  holdClock()
  await server.stop()
})

/** Straight into the database: an address with a port is not taken by the form. */
const aBron = (naam: string) =>
  database().agendabron.create({ data: { naam, url: server.url(`${naam.toLowerCase()}.example`) } })
const lees = (id?: string) => readAgendas({ route: server.route, goesOut: () => true }).run(id ? { id } : {})
const titels = async () =>
  (await listElders(bezoeker, {})).regels.map(({ titel, bron }) => `${titel} (${bron.naam})`)
const geeft = (perHost: Record<string, string>): void => {
  antwoord = ({ headers }, reactie) => {
    reactie.setHeader('etag', '"een"')
    if (headers['if-none-match'] === '"een"') reactie.statusCode = 304
    reactie.end(reactie.statusCode === 304 ? '' : perHost[headers.host?.split('.')[0] ?? ''])
  }
}

describe('de agenda’s van elders', () => {
  test('worden één keer per dag gelezen, en wat niet veranderde niet opnieuw', async () => {
    await aBron('Carend')
    geeft({ carend: kalender(event('a', 'Rouw', '20270301')) })
    await lees()
    await lees()
    expect(server.seen).toHaveLength(1)
    expect(await titels()).toEqual(['Rouw (Carend)'])
    holdClock(new Date('2027-01-02T12:00:00Z'))
    await lees()
    expect(server.seen[1]?.headers['if-none-match']).toBe('"een"')
    expect(await titels()).toEqual(['Rouw (Carend)'])
    holdClock(new Date('2027-03-01T12:00:00Z'))
    expect(await titels()).toEqual([])
  })

  test('een agenda die stuk is laat staan wat er stond, en valt na een dag op', async () => {
    const { id } = await aBron('Agora')
    const wie = await redactie()
    geeft({ agora: kalender(event('a', 'Rouw', '20270301')) })
    await lees()
    antwoord = (_, reactie) => reactie.writeHead(500).end('stuk')
    holdClock(new Date('2027-01-02T12:00:00Z'))
    await lees()
    expect(await titels()).toEqual(['Rouw (Agora)'])
    expect(await findAgendabron(wie, { id })).toMatchObject({
      isStuk: false,
      aantal: 1,
      goedOp: NU,
      fout: 'De andere kant antwoordde met fout 500.',
    })
    holdClock(new Date('2027-01-03T13:00:00Z'))
    antwoord = (_, reactie) => reactie.end('<html>Even geduld</html>')
    await lees()
    expect(await findAgendabron(wie, { id })).toMatchObject({
      isStuk: true,
      foutSinds: new Date('2027-01-02T12:00:00Z'),
      fout: 'Op dit adres staat geen agenda die wij kunnen lezen.',
    })
    const { regels } = await listWerkvoorraad(wie, { wat: 'agendas' })
    expect(regels).toMatchObject([{ titel: 'Agora', itemId: id }])
    geeft({ agora: kalender(event('a', 'Rouw', '20270301'), event('b', 'Troost', '20270302')) })
    await lees(id)
    expect(await findAgendabron(wie, { id })).toMatchObject({ isStuk: false, fout: null, aantal: 1 })
  })

  test('wat in meer agenda’s staat, staat er één keer; onze eigen agenda gaat voor', async () => {
    await aScholing({
      publicatie: { titel: 'Pijn bij dementie' },
      bijeenkomsten: [{ begin: new Date('2027-03-05T13:00:00Z') }],
    })
    await aBron('Eerste')
    holdClock(new Date(NU.getTime() + 1_000))
    await aBron('Tweede')
    geeft({
      eerste: kalender(event('x', 'Rouw', '20270301'), event('y', 'Troost', '20270302')),
      tweede: kalender(
        event('x', 'Rouw en verlies', '20270301'),
        event('z', 'TROOST!', '20270302'),
        event('p', 'Pijn bij dementie.', '20270305'),
        event('q', 'Pijn bij dementie', '20270306'),
      ),
    })
    await lees()
    expect(await titels()).toEqual(['Rouw (Eerste)', 'Troost (Eerste)', 'Pijn bij dementie (Tweede)'])
  })

  test('de redactie voegt een agenda toe, ieder adres één keer, en haalt hem weg met wat erin stond', async () => {
    const wie = await redactie()
    const gegevens = { naam: 'Palliaweb', url: 'https://palliaweb.example/agenda.ics' }
    const { id } = await createAgendabron(wie, gegevens)
    await expect(createAgendabron(wie, { ...gegevens, naam: 'Nog eens' })).rejects.toThrow(
      'staat al in de lijst',
    )
    await database().externeScholing.create({
      data: {
        bronId: id,
        sleutel: 'a',
        titel: 'Rouw',
        begin: new Date('2027-02-01T10:00:00Z'),
        heleDag: false,
        online: false,
      },
    })
    expect(await titels()).toEqual(['Rouw (Palliaweb)'])
    await updateAgendabron(wie, { id, ...gegevens, actief: false })
    expect(await titels()).toEqual([])
    expect(await findAgendabron(wie, { id })).toMatchObject({ actief: false, aantal: 0 })
  })

  test('filters tellen wat zij zouden overlaten', async () => {
    const { id } = await aBron('Carend')
    geeft({
      carend: kalender(
        event('a', 'Webinar rouw', '20270110'),
        event('b', 'Troost', '20270301'),
        event('c', 'Later', '20271001'),
      ),
    })
    await lees()
    const { tellingen, totaal } = await listElders(bezoeker, { periode: 'kwartaal' })
    expect(totaal).toBe(2)
    expect(tellingen).toMatchObject({
      bron: [{ id, naam: 'Carend', aantal: 2 }],
      periode: { maand: 1, kwartaal: 2, alles: 3 },
      online: 1,
    })
  })
})
