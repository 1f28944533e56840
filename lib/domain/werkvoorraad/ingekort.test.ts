import { beforeEach, describe, expect, test } from 'vitest'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { setZoekgatstand } from '../zoekgaten/set-zoekgatstand'
import { assignWerk } from './assign-werk'
import { exportWerkvoorraad } from './export-werkvoorraad'
import { listWerkvoorraad } from './queries'

const MAANDAG = new Date('2026-11-16T00:00:00Z')
let ria: GebruikerActor

beforeEach(async () => {
  ria = await redactie({ naam: 'Ria' })
})

const zoekgat = (vraag: string, telling: object) =>
  database().zoekgat.create({ data: { vraag, tellingen: { create: { week: MAANDAG, ...telling } } } })

describe('wat lezers zochten en niet vonden', () => {
  test('staat in de werkvoorraad tot iemand er iets mee deed, en is toe te wijzen', async () => {
    const gat = await zoekgat('jeuk in de nacht', { zonderResultaat: 3, gemist: 1 })
    await zoekgat('wel gevonden, niet geopend', { getoond: 9 })
    // A slip of the finger is no work, once nor twice.
    await zoekgat('jeuk in de nahct', { zonderResultaat: 2 })
    const { regels } = await listWerkvoorraad(ria, {})
    expect(regels).toMatchObject([
      {
        wat: 'zoekgaten',
        titel: 'jeuk in de nacht',
        zin: '3 keer niets gevonden, 1 keer iets gemist',
        urgentie: 'LATER',
        sinds: MAANDAG,
        van: null,
        toewijsbaar: true,
      },
    ])
    await assignWerk(ria, { werk: [`zoekgaten:${gat.id}`], naar: ria.id })
    expect((await listWerkvoorraad(ria, { voor: 'mij' })).totaal).toBe(1)
    await setZoekgatstand(ria, { id: gat.id, stand: 'GENEGEERD' })
    const { totaal, week } = await listWerkvoorraad(ria, {})
    expect(totaal).toBe(0)
    expect(week.regels).toMatchObject([{ wat: 'zoekgaten', gedaan: 1 }])
  })

  test('is werk vanaf de derde keer, of zodra iemand zegt wat er mist', async () => {
    await zoekgat('twee keer niets', { zonderResultaat: 2 })
    await zoekgat('drie keer, een keer niets', { zonderResultaat: 1, getoond: 2, geklikt: 2 })
    await zoekgat('een keer, en dat gezegd', { getoond: 1, gemist: 1 })
    const { regels } = await listWerkvoorraad(ria, {})
    expect(regels.map(({ titel }) => titel)).toEqual(['een keer, en dat gezegd', 'drie keer, een keer niets'])
  })
})

describe('meer werk dan de lijst laat zien', () => {
  async function meldingen(aantal: number) {
    const { id: gebruikerId } = await hospicemedewerker()
    const { id: publicatieId } = await aPublicatie()
    await database().melding.createMany({
      data: Array.from({ length: aantal }, () => ({
        gebruikerId,
        publicatieId,
        soort: 'VRAAG' as const,
        tekst: 'Hoe zit dit?',
      })),
    })
  }

  test('tot en met vijfhonderd staat alles er', async () => {
    await meldingen(500)
    expect(await listWerkvoorraad(ria, {})).toMatchObject({ totaal: 500, ingekort: [] })
  })

  test('daarboven zegt de lijst van welke soorten er meer is, en het bestand ook', async () => {
    await meldingen(501)
    await zoekgat('jeuk', { zonderResultaat: 3 })
    expect(await listWerkvoorraad(ria, {})).toMatchObject({
      totaal: 501,
      ingekort: ['meldingen'],
    })
    const { csv } = await exportWerkvoorraad({ ...ria, bevestigdOp: new Date() }, {})
    expect(csv.trimEnd().split('\r\n').at(-1)).toContain('er nog meer')
  })

  test('wat op een ander wacht gaat voor op eigen concepten, als niet alles past', async () => {
    await database().publicatie.createMany({
      data: Array.from({ length: 501 }, (_, nummer) => ({
        soort: 'NIEUWSBERICHT' as const,
        ref: `nieuws/concept-${nummer}`,
        slug: `concept-${nummer}`,
        titel: `Concept ${nummer}`,
        auteurId: ria.id,
      })),
    })
    await aPublicatie({ titel: 'Wacht op ons', status: 'TER_BEOORDELING', aangebodenOp: new Date() })
    const { regels, ingekort } = await listWerkvoorraad(ria, { wat: 'beoordelen' })
    expect(regels.map(({ titel }) => titel)).toEqual(['Wacht op ons'])
    expect(ingekort).toEqual(['gepland', 'concepten'])
  })
})
