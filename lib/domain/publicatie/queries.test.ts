import { describe, expect, test } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { ForbiddenError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { beheer, coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aPublicatie } from '@/tests/support/factories/publicatie'
import { aThemadossier } from '@/tests/support/factories/themadossier'
import { leesWerk } from '../werkvoorraad/leeswerk'
import { listWerkvoorraad } from '../werkvoorraad/queries'
import { deleteKlad } from './delete-klad'
import { countPerStatus, findKlad, findVersievergelijking, listOpmerkingen, listVersies } from './queries'
import { saveKlad } from './save-klad'
import { sendBackPublicatie } from './send-back-publicatie'

const dagenGeleden = (dagen: number) => new Date(Date.now() - dagen * 24 * 3_600_000)

const eenVersie = (
  item: string,
  meer: { nummer?: number; aard?: 'BOTSING' | 'VOORSTEL'; createdAt?: Date; titel?: string },
) =>
  database().versie.create({
    data: {
      item,
      nummer: meer.nummer ?? 1,
      aard: meer.aard ?? 'OPGESLAGEN',
      inhoud: { titel: meer.titel ?? 'Titel' },
      createdAt: meer.createdAt ?? new Date(),
    },
    select: { id: true },
  })

describe('de werkvoorraad', () => {
  test('is er alleen voor de redactie', async () => {
    for (const actor of [bezoeker, await hospicemedewerker(), await coordinator(), await beheer()]) {
      await expect(listWerkvoorraad(actor, {})).rejects.toThrow(ForbiddenError)
    }
  })

  test('het langst wachtende staat bovenaan, en het eigen verhaal is herkenbaar', async () => {
    const redacteur = await redactie()
    const netwerk = await aNetwerk()
    const basis = { status: 'TER_BEOORDELING', soort: 'PRAKTIJKVERHAAL', netwerkId: netwerk.id } as const
    await aPublicatie({ ...basis, titel: 'Later', aangebodenOp: dagenGeleden(1), auteurId: redacteur.id })
    await aPublicatie({ ...basis, titel: 'Eerder', aangebodenOp: dagenGeleden(9) })
    await aPublicatie({ titel: 'Al klaar', status: 'GEPUBLICEERD' })
    const { beoordelingen } = await leesWerk(database(), redacteur, new Date())
    expect(beoordelingen.map(({ titel, isEigen }) => [titel, isEigen])).toEqual([
      ['Eerder', false],
      ['Later', true],
    ])
  })

  test('voorstellen wachten tot ze zijn afgehandeld, botsingen staan er dertig dagen', async () => {
    await eenVersie('kenniskaart/nah', {
      aard: 'VOORSTEL',
      createdAt: dagenGeleden(90),
      titel: 'Kenniskaart NAH',
    })
    await eenVersie('dossier/nah', { aard: 'BOTSING', createdAt: dagenGeleden(29) })
    await eenVersie('dossier/oud', { aard: 'BOTSING', createdAt: dagenGeleden(31) })
    const { voorstellen, botsingen } = await leesWerk(database(), await redactie(), new Date())
    expect(voorstellen.map(({ titel }) => titel)).toEqual(['Kenniskaart NAH'])
    expect(botsingen.map(({ item }) => item)).toEqual(['dossier/nah'])
  })

  test('telt feiten die niemand controleerde, maar niet die in het archief', async () => {
    await aBron({ bron: { geverifieerd: false } })
    await aBron({ bron: { geverifieerd: true } })
    await aBron({ bron: { geverifieerd: false }, publicatie: { status: 'GEARCHIVEERD' } })
    expect((await leesWerk(database(), await redactie(), new Date())).feiten.bronnen).toBe(1)
  })

  test('noemt dossiers waar een ander naar moet kijken, met de zin, tot iemand bevestigt', async () => {
    const [wie, redacteur] = [await hospicemedewerker(), await redactie()]
    const antwoord = (
      publicatieId: string,
      uitkomst: 'KLOPT_NOG' | 'AANPASSEN' | 'ANDER',
      dagen: number,
      opmerking: string | null = null,
    ) =>
      database().controle.create({
        data: { publicatieId, gebruikerId: wie.id, uitkomst, opmerking, createdAt: dagenGeleden(dagen) },
      })
    const [later, eerder, bevestigd, ingetrokken] = [
      await aThemadossier(),
      await aThemadossier(),
      await aThemadossier(),
      await aThemadossier({ publicatie: { status: 'GEARCHIVEERD' } }),
    ]
    await antwoord(later.id, 'ANDER', 9, 'Dit is al vervangen.')
    await antwoord(later.id, 'ANDER', 2, 'Kijkt de arts?')
    await antwoord(eerder.id, 'ANDER', 5, 'Klopt het nummer?')
    await antwoord(eerder.id, 'AANPASSEN', 3)
    await antwoord(bevestigd.id, 'ANDER', 5, 'Nog goed?')
    await antwoord(bevestigd.id, 'KLOPT_NOG', 4)
    await antwoord(ingetrokken.id, 'ANDER', 5, 'Weg.')
    const { verzoeken } = await leesWerk(database(), redacteur, new Date())
    expect(verzoeken).toEqual([
      expect.objectContaining({ slug: eerder.publicatie.slug, zin: 'Klopt het nummer?', door: wie.naam }),
      expect.objectContaining({ slug: later.publicatie.slug, zin: 'Kijkt de arts?', door: wie.naam }),
    ])
  })
})

describe('opmerkingen', () => {
  test('de auteur leest wat de redactie schreef, een ander niet', async () => {
    const [auteur, redacteur] = [await hospicemedewerker(), await redactie()]
    const { id } = await aPublicatie({ status: 'TER_BEOORDELING', auteurId: auteur.id })
    await sendBackPublicatie(redacteur, { id, opmerking: 'Noem geen leeftijd.' })
    const [opmerking] = await listOpmerkingen(auteur, { id })
    expect(opmerking).toMatchObject({ tekst: 'Noem geen leeftijd.', door: redacteur.naam })
    expect(await listOpmerkingen(await hospicemedewerker(), { id })).toEqual([])
    expect(await listOpmerkingen(await coordinator(), { id })).toEqual([])
  })

  test('ook na publicatie blijven ze voor de makers', async () => {
    const redacteur = await redactie()
    const { id } = await aPublicatie({ status: 'TER_BEOORDELING' })
    await sendBackPublicatie(redacteur, { id, opmerking: 'Te lang.' })
    await database().publicatie.update({ where: { id }, data: { status: 'GEPUBLICEERD' } })
    expect(await listOpmerkingen(await hospicemedewerker(), { id })).toEqual([])
    expect(await listOpmerkingen(redacteur, { id })).toHaveLength(1)
  })
})

describe('versies', () => {
  test('wie er niet aan werkt, ziet geen versies', async () => {
    const auteur = await hospicemedewerker()
    const { ref } = await aPublicatie({ auteurId: auteur.id })
    const { id: nieuw } = await eenVersie(ref, {})
    expect(await listVersies(auteur, { item: ref })).toHaveLength(1)
    expect(await findVersievergelijking(auteur, { nieuw })).not.toBeNull()
    const ander = await hospicemedewerker()
    expect(await listVersies(ander, { item: ref })).toEqual([])
    expect(await findVersievergelijking(ander, { nieuw })).toBeNull()
  })

  test('wie een dossier bijhoudt ziet ook de versies van de delen, en van andere dossiers niets', async () => {
    const zorgt = await hospicemedewerker()
    const eigen = await aThemadossier({ dossier: { verantwoordelijkeId: zorgt.id } })
    const ander = await aThemadossier()
    for (const [dossier, aantal] of [
      [eigen, 1],
      [ander, 0],
    ] as const) {
      for (const ref of [dossier.onderdelen[0]?.ref, dossier.kenniskaart?.ref]) {
        await eenVersie(ref ?? '', {})
        expect(await listVersies(zorgt, { item: ref ?? '' })).toHaveLength(aantal)
      }
    }
  })

  test('een coördinator leest het concept-verhaal van het netwerk, maar niet wat eruit is gehaald', async () => {
    const netwerk = await aNetwerk()
    const ander = await coordinator({ netwerkId: netwerk.id })
    const basis = { netwerkId: netwerk.id, status: 'CONCEPT' } as const
    const verhaal = await aPublicatie({ ...basis, soort: 'PRAKTIJKVERHAAL' })
    const scholing = await aPublicatie({ ...basis, soort: 'SCHOLING' })
    for (const { ref } of [verhaal, scholing]) await eenVersie(ref, {})
    expect(await listVersies(ander, { item: verhaal.ref })).toEqual([])
    expect(await listVersies(ander, { item: scholing.ref })).toHaveLength(1)
  })

  test('een versie staat naast die van daarvoor, een voorstel naast wat er nu staat', async () => {
    const { ref } = await aPublicatie()
    await eenVersie(ref, { nummer: 1, titel: 'Een', createdAt: dagenGeleden(3) })
    const twee = await eenVersie(ref, { nummer: 2, titel: 'Twee', createdAt: dagenGeleden(2) })
    const voorstel = await eenVersie(ref, {
      nummer: 1,
      titel: 'Voorstel',
      aard: 'VOORSTEL',
      createdAt: dagenGeleden(2.5),
    })
    const redacteur = await redactie()
    const delen = async (nieuw: string) =>
      (await findVersievergelijking(redacteur, { nieuw }))?.velden.flatMap((veld) => veld.delen)
    expect(await delen(twee.id)).toEqual([
      { soort: 'WEG', tekst: 'Een' },
      { soort: 'ERBIJ', tekst: 'Twee' },
    ])
    expect(await delen(voorstel.id)).toEqual([
      { soort: 'WEG', tekst: 'Twee' },
      { soort: 'ERBIJ', tekst: 'Voorstel' },
    ])
  })

  test('een versie van een ander stuk komt er niet naast te staan', async () => {
    const [een, ander] = [await aPublicatie(), await aPublicatie()]
    const oud = await eenVersie(ander.ref, { titel: 'Van een ander stuk' })
    const nieuw = await eenVersie(een.ref, { titel: 'Hier' })
    const vergelijking = await findVersievergelijking(await redactie(), { nieuw: nieuw.id, oud: oud.id })
    expect(vergelijking?.oud).toBeNull()
  })
})

test('een klad is alleen van wie het typte', async () => {
  const [een, ander] = [await hospicemedewerker(), await hospicemedewerker()]
  const sleutel = 'praktijkverhaal:nieuw'
  await saveKlad(een, { sleutel, inhoud: { titel: 'Half af' } })
  expect((await findKlad(een, { sleutel }))?.inhoud).toEqual({ titel: 'Half af' })
  expect(await findKlad(ander, { sleutel })).toBeNull()
})

test('een klad dat plaats maakt voor een ander blijft ernaast, ook na het opslaan van het formulier', async () => {
  const wie = await hospicemedewerker()
  const sleutel = 'praktijkverhaal:nieuw'
  const oud = { inhoud: { titel: ['Oud'] }, bewaardOp: '2026-11-20T09:00:00.000Z' }
  const opzij = JSON.stringify([oud])
  await saveKlad(wie, { sleutel, inhoud: { titel: ['Nieuw'] }, opzij })
  await saveKlad(wie, { sleutel, inhoud: { titel: ['Nieuwer'] }, opzij })
  expect(await findKlad(wie, { sleutel })).toMatchObject({ inhoud: { titel: ['Nieuwer'] }, vorige: [oud] })
  await expect(saveKlad(wie, { sleutel, inhoud: {}, opzij: '[' })).rejects.toThrow()
  await deleteKlad(wie, { sleutel })
  expect(await findKlad(wie, { sleutel })).toMatchObject({ inhoud: null, vorige: [oud] })
  await deleteKlad(wie, { sleutel, vorige: oud.bewaardOp })
  expect(await findKlad(wie, { sleutel })).toBeNull()
})

test('aantallen per status tellen alleen wat iemand mag zien', async () => {
  await aPublicatie({ status: 'CONCEPT' })
  await aPublicatie({ status: 'GEPUBLICEERD' })
  await aPublicatie({ status: 'GEPUBLICEERD', zichtbaarheid: 'NETWERKCOORDINATOREN' })
  expect(await countPerStatus(await hospicemedewerker(), {})).toMatchObject({ CONCEPT: 0, GEPUBLICEERD: 1 })
  expect(await countPerStatus(await redactie(), {})).toMatchObject({ CONCEPT: 1, GEPUBLICEERD: 2 })
  expect(await countPerStatus(await redactie(), { soort: 'BRON' })).toMatchObject({ GEPUBLICEERD: 0 })
})
