import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { hospicemedewerker } from '@/tests/support/actors'
import { aScholing } from '@/tests/support/factories/scholing'
import { sluit } from '../gebruikers/sluiten'
import { vertelWijzigingen } from '../scholingbeheer/jobs'
import { enrolScholing } from '../scholingen/enrol-scholing'
import { createAgendaadres } from './create-agendaadres'
import { deleteAgendaadres } from './delete-agendaadres'
import { findEigenAgendaadres, listEigenAgenda } from './queries'

// Well ahead of the real clock, with which the database marks a change of status.
beforeEach(() => holdClock(new Date('2070-01-10T09:00:00Z')))
afterEach(() => holdClock())

async function maak(actor: Parameters<typeof createAgendaadres>[0]) {
  const { adres } = await createAgendaadres(actor, {})
  return new URL(adres).searchParams.get('sleutel') ?? ''
}
const lees = (token: string) => listEigenAgenda(bezoeker, { token, demo: false })
const titels = async (token: string) => (await lees(token))?.map(({ titel }) => titel)

const op = (dag: string, titel: string, onlineLink: string | null = null) =>
  aScholing({
    publicatie: { titel },
    scholing: { capaciteit: 1 },
    bijeenkomsten: [{ begin: new Date(`${dag}T12:30:00Z`), einde: new Date(`${dag}T14:00:00Z`), onlineLink }],
  })

describe('een geheim adres van de eigen agenda', () => {
  test('geeft wat iemand doet, wat nog niet zeker is als voorlopig, en van anderen niets', async () => {
    const [actor, ander] = [await hospicemedewerker(), await hospicemedewerker({ naam: 'Anders Iemand' })]
    const gaat = await op('2070-02-01', 'Troost')
    const vol = await op('2070-02-02', 'Rouw')
    const niet = await op('2070-02-03', 'Pijn')
    for (const { id } of [vol, niet]) await enrolScholing(ander, { id })
    for (const { id } of [gaat, vol]) await enrolScholing(actor, { id, opmerking: 'Geen noten' })
    const regels = await lees(await maak(actor))
    expect(regels?.map(({ titel, stand }) => [titel, stand])).toEqual([
      ['Wachtlijst: Rouw', 'ONZEKER'],
      ['Troost', 'ZEKER'],
    ])
    expect(JSON.stringify(regels)).not.toMatch(/Anders Iemand|noten|Pijn/)
  })

  test('zegt de link om online mee te doen pas vanaf de dag ervoor, en alleen aan wie een plek heeft', async () => {
    const [actor, wacht] = [await hospicemedewerker(), await hospicemedewerker()]
    const { id } = await op('2070-02-01', 'Troost', 'https://online.example/x')
    for (const wie of [actor, wacht]) await enrolScholing(wie, { id })
    const [token, wachtend] = [await maak(actor), await maak(wacht)]
    const ziet = async (welk: string) => JSON.stringify(await lees(welk)).includes('online.example')
    expect([await ziet(token), await ziet(wachtend)]).toEqual([false, false])
    holdClock(new Date('2070-01-31T08:00:00Z'))
    expect([await ziet(token), await ziet(wachtend)]).toEqual([true, false])
  })

  test('is dood na vervangen, intrekken of het sluiten van het account, en staat nergens leesbaar', async () => {
    const actor = await hospicemedewerker()
    await enrolScholing(actor, { id: (await op('2070-02-01', 'Troost')).id })
    const oud = await maak(actor)
    const nieuw = await maak(actor)
    expect([await titels(oud), await titels(nieuw)]).toEqual([undefined, ['Troost']])
    expect(
      JSON.stringify([await findEigenAgendaadres(actor, {}), await database().agendaadres.findMany()]),
    ).not.toContain(nieuw)
    expect(
      JSON.stringify(await database().logboekregel.findMany({ select: { item: true, details: true } })),
    ).not.toContain(nieuw)
    await deleteAgendaadres(actor, {})
    expect(await titels(nieuw)).toBeUndefined()
    const laatste = await maak(actor)
    await sluit(database(), actor.id, new Date('2070-01-10T09:00:00Z'))
    expect(await titels(laatste)).toBeUndefined()
    expect(await database().agendaadres.count({ where: { gebruikerId: actor.id } })).toBe(0)
  })

  test('volgt wat iemand nu mag lezen, en zegt van wat niet doorgaat alleen dat', async () => {
    const actor = await hospicemedewerker()
    const { id, publicatie } = await op('2070-02-01', 'Troost')
    await enrolScholing(actor, { id })
    const token = await maak(actor)
    const zet = (data: object) => database().publicatie.update({ where: { id }, data })
    await zet({ zichtbaarheid: 'NETWERKCOORDINATOREN' })
    expect(await titels(token)).toEqual([])
    await zet({ zichtbaarheid: 'LEDEN', status: 'CONCEPT', titel: 'GEHEIM-CONCEPT' })
    expect(await titels(token)).toEqual([])
    await vertelWijzigingen.run({})
    expect(await lees(token)).toMatchObject([
      {
        titel: 'Gaat niet door',
        stand: 'AFGELAST',
        uid: `${publicatie.ref}@kennisplein`,
        lokaalBegin: '2070-02-01T13:30',
        versie: 2,
      },
    ])
    await zet({ zichtbaarheid: 'NETWERKCOORDINATOREN' })
    expect(await titels(token)).toEqual([])
  })

  test('gaat op een demoportaal alleen daar over een demo-account', async () => {
    const actor = await hospicemedewerker()
    await database().gebruiker.update({ where: { id: actor.id }, data: { isDemo: true } })
    const token = await maak(actor)
    expect(await lees(token)).toBeNull()
    expect(await listEigenAgenda(bezoeker, { token, demo: true })).toEqual([])
  })
})
