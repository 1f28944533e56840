import { expect, test } from 'vitest'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { hospicemedewerker, redactie } from '@/tests/support/actors'
import { aConsultatielijn } from '@/tests/support/factories/consultatielijn'
import { aMelding } from '@/tests/support/factories/melding'
import { createMelding } from '../meldingen/create-melding'
import { findMelding, listGemeldeNummers, listMeldingen } from '../meldingen/queries'
import { confirmGelezen } from '../publicatie/confirm-gelezen'
import { leesWerk } from '../werkvoorraad/leeswerk'
import { assignVerantwoordelijke } from './assign-verantwoordelijke'
import { publishConsultatielijn } from './publish-consultatielijn'
import { findConsultatielijnVoorBewerken, findGegevens, listConsultatielijnen } from './queries'
import { updateConsultatielijn } from './update-consultatielijn'
import { updateGegevens } from './update-gegevens'

const nieuw = {
  telefoon: '010 765 43 21',
  bereikbaarheid: 'Op werkdagen',
  openingstijden: null,
  kosten: 'Gratis',
  geverifieerd: true,
  opmerking: 'Dit nummer is van de poli.',
}
const rijVan = (id: string) =>
  database().publicatie.findUniqueOrThrow({ where: { id }, include: { consultatielijn: true } })

async function eenLijn(status: 'CONCEPT' | 'GEPUBLICEERD' = 'GEPUBLICEERD') {
  const houder = await hospicemedewerker({ naam: 'Anna' })
  const lijn = await aConsultatielijn({ publicatie: { status }, verantwoordelijkeId: houder.id })
  return { houder, lijn, id: lijn.id }
}

test('wie de lijn bijhoudt, past het nummer meteen aan; de redactie leest het na', async () => {
  const { houder, lijn, id } = await eenLijn()
  expect(await updateGegevens(houder, { id, versie: 1, reden: 'Gebeld', ...nieuw })).toMatchObject({
    uitkomst: 'OPGESLAGEN',
    versie: 2,
  })
  const [getoond] = await listConsultatielijnen(await hospicemedewerker(), {})
  expect(getoond).toMatchObject({ telefoon: '010 765 43 21', kosten: 'Gratis', opmerking: null })
  const [versie] = await database().versie.findMany({ where: { item: lijn.ref, nummer: 2 } })
  expect(versie).toMatchObject({
    gebruikerId: houder.id,
    reden: 'Gebeld',
    inhoud: { naam: lijn.titel, hoe: 'Bellen', telefoon: '010 765 43 21' },
  })
  const redacteur = await redactie()
  const { nogTeLezen } = await leesWerk(database(), redacteur, new Date())
  expect(nogTeLezen).toMatchObject([{ slug: lijn.slug, plaatser: 'Anna', leestEenAnder: false }])
  await expect(confirmGelezen(houder, { id })).rejects.toThrow(ForbiddenError)
  await confirmGelezen(redacteur, { id })
  expect(await rijVan(id)).toMatchObject({ nogTeLezenSinds: null, tweedeLezerId: redacteur.id })
})

test('een wijziging van de redactie zelf wacht op niemand, en leest na wat er wachtte', async () => {
  const { houder, id } = await eenLijn()
  const redacteur = await redactie()
  await updateGegevens(houder, { id, versie: 1, ...nieuw })
  await updateGegevens(redacteur, { id, versie: 2, ...nieuw, kosten: 'Lokaal tarief' })
  expect(await rijVan(id)).toMatchObject({ nogTeLezenSinds: null, tweedeLezerId: redacteur.id })
})

test('een concept aanpassen vraagt geen tweede lezer', async () => {
  const { houder, id } = await eenLijn('CONCEPT')
  await updateGegevens(houder, { id, versie: 1, ...nieuw })
  expect((await rijVan(id)).nogTeLezenSinds).toBeNull()
})

test('meer dan de gegevens verandert wie de lijn bijhoudt niet', async () => {
  const { houder, lijn, id } = await eenLijn()
  const alles = {
    ...nieuw,
    naam: 'Anders',
    voorWie: 'Iedereen',
    voorWelkeVraag: 'Alles',
    hoe: 'Mailen',
    website: null,
    gebied: 'Elders',
    netwerkIds: [],
    doelgroepIds: [],
  }
  await expect(updateConsultatielijn(houder, { id, versie: 1, ...alles })).rejects.toThrow(ForbiddenError)
  await updateGegevens.fromForm(houder, { id, versie: 1, ...alles, telefoon: '0800 1234' })
  expect(await rijVan(id)).toMatchObject({
    titel: lijn.titel,
    consultatielijn: { telefoon: '0800 1234', gebied: 'Zeeland', hoe: 'Bellen' },
  })
  const vreemde = await hospicemedewerker()
  await expect(updateGegevens(vreemde, { id, versie: 2, ...nieuw })).rejects.toThrow(ForbiddenError)
  expect(await findGegevens(vreemde, { slug: lijn.slug })).toBeNull()
})

test('wie te laat opslaat, ziet beide teksten en verliest niets', async () => {
  const { houder, lijn, id } = await eenLijn()
  await updateGegevens(houder, { id, versie: 1, ...nieuw })
  const uitkomst = await updateGegevens(houder, { id, versie: 1, ...nieuw, telefoon: '0900 1' })
  expect(uitkomst).toMatchObject({ uitkomst: 'BOTSING', botsing: { jouw: { telefoon: '0900 1' } } })
  expect((await rijVan(id)).consultatielijn?.telefoon).toBe('010 765 43 21')
  expect(await database().versie.count({ where: { item: lijn.ref, aard: 'BOTSING' } })).toBe(1)
})

test('zonder verantwoordelijke publiceren kan alleen als nog aan te wijzen, en blijft op de werkvoorraad', async () => {
  const lijn = await aConsultatielijn({ publicatie: { status: 'CONCEPT' } })
  const redacteur = await redactie()
  await expect(publishConsultatielijn(redacteur, { id: lijn.id })).rejects.toThrow(RefusedError)
  await publishConsultatielijn(redacteur, { id: lijn.id, zonderVerantwoordelijke: true })
  const lijst = async () =>
    (await leesWerk(database(), redacteur, new Date())).zonderVerantwoordelijke.map(({ slug }) => slug)
  expect(await lijst()).toEqual([lijn.slug])
  const houder = await hospicemedewerker()
  const afspraken = { vervangerId: null, volgendeControleOp: '2027-06-01', controleMaanden: 3 }
  const wijsToe = (verantwoordelijkeId: string, vervangerId: string | null = null) =>
    assignVerantwoordelijke(redacteur, { id: lijn.id, ...afspraken, verantwoordelijkeId, vervangerId })
  await expect(wijsToe(houder.id, houder.id)).rejects.toMatchObject({
    fields: { vervangerId: ['Kies iemand anders dan de verantwoordelijke.'] },
  })
  await wijsToe(houder.id)
  expect(await lijst()).toEqual([])
  expect((await findConsultatielijnVoorBewerken(redacteur, { slug: lijn.slug }))?.verantwoordelijke).toEqual({
    naam: houder.naam,
  })
})

test('een verkeerd nummer komt meteen bij verantwoordelijke en vervanger, ook boven aan hun lijst', async () => {
  const [anna, bram, melder] = [
    await hospicemedewerker({ naam: 'Anna' }),
    await hospicemedewerker({ naam: 'Bram' }),
    await hospicemedewerker(),
  ]
  await redactie()
  const lijn = await aConsultatielijn({ verantwoordelijkeId: anna.id, vervangerId: bram.id })
  const { id } = await createMelding(melder, {
    over: 'PUBLICATIE',
    id: lijn.id,
    soort: 'NUMMER_KLOPT_NIET',
    nummer: '010 123 45 67',
    tekst: null,
    deel: null,
  })
  const mails = await database().mailbericht.findMany({ orderBy: { id: 'asc' } })
  expect(mails.map(({ sleutel }) => sleutel)).toEqual([
    `melding/${id}/nieuw/${anna.id}`,
    `melding/${id}/nieuw/${bram.id}`,
  ])
  expect((await listMeldingen(bram, {})).items.map((melding) => melding.id)).toEqual([id])
  expect(await findMelding(anna, { id })).toMatchObject({ magAntwoorden: true, magBewerken: true })
  expect(await listGemeldeNummers(anna, {})).toMatchObject([{ id, nummer: '010 123 45 67' }])
  expect(await listGemeldeNummers(melder, {})).toEqual([])
})

test('een verantwoordelijke die weg is, krijgt geen mail over een melding: dan de redactie', async () => {
  const [anna, melder, ria] = [await hospicemedewerker(), await hospicemedewerker(), await redactie()]
  await database().gebruiker.update({ where: { id: anna.id }, data: { afwezigTot: new Date('2090-01-01') } })
  const lijn = await aConsultatielijn({ verantwoordelijkeId: anna.id })
  await createMelding(melder, {
    over: 'PUBLICATIE',
    id: lijn.id,
    soort: 'INHOUD_KLOPT_NIET',
    nummer: null,
    tekst: 'De kosten kloppen niet.',
    deel: null,
  })
  const mails = await database().mailbericht.findMany()
  expect(mails.map(({ sleutel }) => sleutel.endsWith(ria.id))).toEqual([true])
})

test('een melding over een andere lijn bestaat niet voor wie deze bijhoudt', async () => {
  const { houder } = await eenLijn()
  const ander = await aConsultatielijn()
  const melding = await aMelding({ gebruikerId: (await hospicemedewerker()).id, publicatieId: ander.id })
  expect(await findMelding(houder, { id: melding.id })).toBeNull()
})
