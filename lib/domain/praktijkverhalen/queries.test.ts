import { describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPraktijkverhaal } from '@/tests/support/factories/praktijkverhaal'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import {
  findPraktijkverhaal,
  findPraktijkverhaalVoorBewerken,
  listPraktijkverhalen,
  listVerhalenInBewerking,
  VERHALEN_PER_PAGINA,
} from './queries'
import { zoekDocumenten } from './search-document'

const titels = (rijen: readonly { titel: string }[]) => rijen.map(({ titel }) => titel)
const dag = (nummer: number) => new Date(Date.UTC(2026, 0, nummer))

describe('de lijst', () => {
  test('het nieuwste staat vooraan, en wat niet gepubliceerd is staat er niet in, ook niet voor wie het mag zien', async () => {
    const auteur = await hospicemedewerker()
    await aPraktijkverhaal({ publicatie: { titel: 'Oud', gepubliceerdOp: dag(1) } })
    await aPraktijkverhaal({ publicatie: { titel: 'Nieuw', gepubliceerdOp: dag(2) } })
    await aPraktijkverhaal({ publicatie: { titel: 'Concept', status: 'CONCEPT', auteurId: auteur.id } })
    const { verhalen, totaal, paginas } = await listPraktijkverhalen(auteur, {})
    expect(titels(verhalen)).toEqual(['Nieuw', 'Oud'])
    expect([totaal, paginas]).toEqual([2, 1])
    expect(titels(await listVerhalenInBewerking(auteur, {}))).toEqual(['Concept'])
  })

  test('de filters werken alleen en samen', async () => {
    const lezer = await hospicemedewerker()
    const een = await aPraktijkverhaal({ publicatie: { titel: 'Een' }, verhaal: { soort: 'DILEMMA' } })
    const doelgroepIds = een.doelgroepen.map(({ id }) => id)
    await aPraktijkverhaal({ publicatie: { titel: 'Twee' }, verhaal: { soort: 'SUCCES' }, doelgroepIds })
    await aPraktijkverhaal({ publicatie: { titel: 'Drie', netwerkId: een.publicatie.netwerkId } })
    const doelgroep = een.doelgroepen[0]?.slug ?? ''
    const netwerk = await database().netwerk.findUniqueOrThrow({
      where: { id: een.publicatie.netwerkId ?? '' },
    })
    const vind = async (filter: object) => titels((await listPraktijkverhalen(lezer, filter)).verhalen).sort()
    expect(await vind({ doelgroep })).toEqual(['Een', 'Twee'])
    expect(await vind({ netwerk: netwerk.slug })).toEqual(['Drie', 'Een'])
    expect(await vind({ soort: 'DILEMMA' })).toEqual(['Een'])
    expect(await vind({ doelgroep, soort: 'SUCCES' })).toEqual(['Twee'])
    expect(await vind({ doelgroep, netwerk: netwerk.slug, soort: 'ONVERWACHT' })).toEqual([])
  })

  test('een volle pagina gaat verder op de volgende, zonder een verhaal te missen of dubbel te tonen', async () => {
    const eerste = await aPraktijkverhaal({ publicatie: { gepubliceerdOp: dag(1) } })
    const doelgroepIds = eerste.doelgroepen.map(({ id }) => id)
    const publicatie = { netwerkId: eerste.publicatie.netwerkId, gepubliceerdOp: dag(1) }
    const nogMeer = Array.from({ length: VERHALEN_PER_PAGINA }, () =>
      aPraktijkverhaal({ publicatie, doelgroepIds }),
    )
    await Promise.all(nogMeer)
    const lezer = await hospicemedewerker()
    const [een, twee] = await Promise.all([
      listPraktijkverhalen(lezer, { pagina: 1 }),
      listPraktijkverhalen(lezer, { pagina: 2 }),
    ])
    expect([een.verhalen.length, twee.verhalen.length, een.paginas]).toEqual([VERHALEN_PER_PAGINA, 1, 2])
    expect(new Set([...een.verhalen, ...twee.verhalen].map(({ id }) => id)).size).toBe(
      VERHALEN_PER_PAGINA + 1,
    )
  })
})

test('een coördinator ziet ook de concepten van het eigen netwerk', async () => {
  const { id: netwerkId } = await aNetwerk()
  await aPraktijkverhaal({ publicatie: { titel: 'Van hier', status: 'TER_BEOORDELING', netwerkId } })
  await aPraktijkverhaal({ publicatie: { titel: 'Van elders', status: 'CONCEPT' } })
  expect(titels(await listVerhalenInBewerking(await coordinator({ netwerkId }), {}))).toEqual(['Van hier'])
  expect(await listVerhalenInBewerking(await hospicemedewerker({ netwerkId }), {})).toEqual([])
  expect(await listVerhalenInBewerking(bezoeker, {})).toEqual([])
})

describe('één verhaal', () => {
  test('leidt naar het dossier van de doelgroep, als de lezer dat mag zien', async () => {
    const dossier = await aThemadossier({ publicatie: { titel: 'Psychiatrie' } })
    const concept = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
    const { publicatie } = await aPraktijkverhaal({
      doelgroepIds: [dossier.doelgroepId, concept.doelgroepId],
    })
    const verhaal = await findPraktijkverhaal(await hospicemedewerker(), { slug: publicatie.slug })
    expect(titels(verhaal?.dossiers ?? [])).toEqual(['Psychiatrie'])
    expect(verhaal?.delen.map(({ kop }) => kop)).toEqual([
      'Casus',
      'Aanpak',
      'Uitkomst',
      'Aandachtspunten',
      'Vragen voor het gesprek',
    ])
  })

  test('bestaat niet voor wie het niet mag zien, en is niet te bewerken door wie alleen leest', async () => {
    const { publicatie } = await aPraktijkverhaal()
    const { slug } = publicatie
    expect(await findPraktijkverhaal(bezoeker, { slug })).toBeNull()
    expect((await findPraktijkverhaal(await beheer(), { slug }))?.magBewerken).toBe(false)
    expect(await findPraktijkverhaalVoorBewerken(await hospicemedewerker(), { slug })).toBeNull()
    expect(await findPraktijkverhaalVoorBewerken(await beheer(), { slug })).toBeNull()
    expect((await findPraktijkverhaalVoorBewerken(await redactie(), { slug }))?.versie).toBe(1)
  })
})

test('alleen een gepubliceerd verhaal is te vinden, met zijn woorden en zonder de uitleg van de privacycontrole', async () => {
  const toelichtingen = [{ soort: 'NAAM', vondst: 'Fatima', uitleg: 'GEHEIM' }]
  const { id } = await aPraktijkverhaal({ verhaal: { toelichtingen } })
  const concept = await aPraktijkverhaal({ publicatie: { status: 'CONCEPT' } })
  const gevonden = await zoekDocumenten(database(), id)
  expect(gevonden).toHaveLength(1)
  expect(gevonden[0]?.tekst).toContain('Het team liet een lamp aan.')
  expect(JSON.stringify(gevonden)).not.toContain('GEHEIM')
  expect(await zoekDocumenten(database(), concept.id)).toEqual([])
})
