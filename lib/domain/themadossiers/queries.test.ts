import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { bezoeker } from '@/lib/kernel/actor'
import { holdClock } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { coordinator, hospicemedewerker, redactie } from '@/tests/support/actors'
import { aBron } from '@/tests/support/factories/bron'
import { aDoelgroep } from '@/tests/support/factories/doelgroep'
import { aNetwerk } from '@/tests/support/factories/netwerk'
import { aScholing } from '@/tests/support/factories/scholing'
import { aThemadossier, tekst } from '@/tests/support/factories/themadossier'
import { alsDatum } from '../publicatie/controle'
import { findKenniskaart, findThemadossier, findThemadossierVoorBewerken, listThemadossiers } from './queries'
import { updateOnderdeel } from './update-onderdeel'
import { updateThemadossier } from './update-themadossier'

afterEach(() => holdClock())

async function aLijn(
  naam: string,
  lijn: {
    landelijk?: boolean
    eersteKeus?: boolean
    telefoon?: string
    netwerken?: string[]
    doelgroepen?: string[]
  },
) {
  const slug = naam.toLowerCase().replaceAll(' ', '-')
  const { id } = await database().publicatie.create({
    data: { soort: 'CONSULTATIELIJN', slug, ref: `consultatie/${slug}`, titel: naam, status: 'GEPUBLICEERD' },
  })
  const { netwerken = [], doelgroepen = [], ...velden } = lijn
  const verbind = (ids: string[]) => ({ connect: ids.map((netwerkId) => ({ id: netwerkId })) })
  await database().consultatielijn.create({
    data: {
      id,
      voorWie: 'Zorgverleners',
      voorWelkeVraag: 'Overleg',
      hoe: 'Bel',
      gebied: 'Regio',
      ...velden,
      netwerken: verbind(netwerken),
      doelgroepen: verbind(doelgroepen),
    },
  })
}

test('het overzicht noemt elke doelgroep; een concept is er alleen voor wie het mag zien', async () => {
  const doelgroep = await aDoelgroep({ volgorde: 1 })
  const leeg = await aDoelgroep({ volgorde: 2 })
  await aDoelgroep({ volgorde: 3, actief: false })
  await aThemadossier({ publicatie: { status: 'CONCEPT' }, dossier: { doelgroepId: doelgroep.id } })
  const lezer = await listThemadossiers(await hospicemedewerker(), {})
  expect(lezer.map(({ slug, dossier }) => [slug, dossier])).toEqual([
    [doelgroep.slug, null],
    [leeg.slug, null],
  ])
  const [eerste] = await listThemadossiers(await redactie(), {})
  expect(eerste?.dossier).toMatchObject({ status: 'CONCEPT', heeftKenniskaart: true })
})

test('een dossier toont zijn onderdelen in de vaste volgorde en wie ervoor zorgt', async () => {
  holdClock(new Date('2026-11-21T12:00:00Z'))
  const verantwoordelijke = await hospicemedewerker({ naam: 'Vera' })
  const { publicatie } = await aThemadossier({
    publicatie: { zichtbaarheid: 'OPENBAAR' },
    dossier: {
      verantwoordelijkeId: verantwoordelijke.id,
      verantwoordelijkeRol: 'Verpleegkundig specialist',
      volgendeControleOp: alsDatum('2026-06-01'),
    },
    onderdelen: ['ONDERZOEK', 'INFORMATIE'],
  })
  const dossier = await findThemadossier(await hospicemedewerker(), { slug: publicatie.slug })
  expect(dossier?.onderdelen.map(({ anker, tekst: inhoud }) => [anker, inhoud !== null])).toEqual([
    ['informatie', true],
    ['protocollen-en-richtlijnen', false],
    ['webinars', false],
    ['praktijkverhalen', false],
    ['onderzoek', true],
  ])
  expect(dossier).toMatchObject({
    canEdit: false,
    canConfirm: false,
    zorg: { verantwoordelijke: 'Vera', isVoorbij: true },
  })
  expect(await findThemadossier(verantwoordelijke, { slug: publicatie.slug })).toMatchObject({
    canEdit: true,
    canConfirm: true,
  })
  // Without an account one reads what is open to all, but not the names of members.
  const buiten = await findThemadossier(bezoeker, { slug: publicatie.slug })
  expect(buiten?.zorg).toMatchObject({
    verantwoordelijke: null,
    rol: 'Verpleegkundig specialist',
    isToegewezen: true,
  })
})

test('wat niet voor jou is, bestaat niet: geen concept, geen dossier alleen voor coördinatoren', async () => {
  const concept = await aThemadossier({ publicatie: { status: 'CONCEPT' } })
  const besloten = await aThemadossier({ publicatie: { zichtbaarheid: 'NETWERKCOORDINATOREN' } })
  const lezer = await hospicemedewerker()
  for (const { publicatie } of [concept, besloten]) {
    expect(await findThemadossier(lezer, { slug: publicatie.slug })).toBeNull()
    expect(await findKenniskaart(lezer, { slug: publicatie.slug })).toBeNull()
    expect(await findThemadossierVoorBewerken(lezer, { slug: publicatie.slug })).toBeNull()
  }
  expect(await findThemadossier(await coordinator(), { slug: besloten.publicatie.slug })).not.toBeNull()
})

test('bronnen staan in de volgorde van de voetnoten; wat je niet mag lezen valt weg', async () => {
  const [eerste, tweede, concept, los] = [await aBron(), await aBron(), await aBron(), await aBron()]
  await database().publicatie.update({ where: { id: concept.id }, data: { status: 'CONCEPT' } })
  const slugs = [tweede, concept, eerste].map((bron) => bron.publicatie.slug)
  const { id, publicatie } = await aThemadossier({ dossier: { inleiding: tekst('Bewezen.', ...slugs) } })
  const alle = [eerste, tweede, concept, los].map((bron) => ({ id: bron.id }))
  await database().themadossier.update({ where: { id }, data: { bronnen: { connect: alle } } })
  const dossier = await findThemadossier(await hospicemedewerker(), { slug: publicatie.slug })
  expect(dossier?.bronnen.inTekst.map(({ slug }) => slug)).toEqual([
    tweede.publicatie.slug,
    eerste.publicatie.slug,
  ])
  expect(dossier?.bronnen.overig.map(({ slug }) => slug)).toEqual([los.publicatie.slug])
})

test('komende scholingen van de doelgroep staan op datum, elke één keer, zonder concepten', async () => {
  const { doelgroep, publicatie } = await aThemadossier()
  const over = (dagen: number) => ({ begin: new Date(Date.now() + dagen * 86_400_000) })
  const verbind = { doelgroepen: { connect: [{ id: doelgroep.id }] } }
  const later = await aScholing({ bijeenkomsten: [over(9), over(3), over(4)], scholing: verbind })
  const eerst = await aScholing({ bijeenkomsten: [over(1)], scholing: verbind })
  await aScholing({ bijeenkomsten: [over(-1)], scholing: verbind })
  await aScholing({ bijeenkomsten: [over(2)], scholing: verbind, publicatie: { status: 'CONCEPT' } })
  await aScholing({ bijeenkomsten: [over(2)] })
  const dossier = await findThemadossier(await hospicemedewerker(), { slug: publicatie.slug })
  expect(dossier?.scholingen.map(({ slug }) => slug)).toEqual([eerst.publicatie.slug, later.publicatie.slug])
})

test('bellen: eerst het eigen netwerk, dan het landelijke nummer, nooit een ander netwerk', async () => {
  const [eigen, ander] = [await aNetwerk(), await aNetwerk()]
  const { doelgroep, publicatie } = await aThemadossier()
  await aLijn('Landelijk nummer', { landelijk: true, eersteKeus: true, telefoon: '088' })
  await aLijn('Andere doelgroep', { landelijk: true, doelgroepen: [(await aDoelgroep()).id] })
  await aLijn('Ander netwerk', { telefoon: '010', netwerken: [ander.id] })
  await aLijn('Expertisecentrum', { landelijk: true, doelgroepen: [doelgroep.id] })
  for (let nummer = 1; nummer <= 6; nummer += 1)
    await aLijn(`Eigen lijn ${nummer}`, { telefoon: '0113', netwerken: [eigen.id] })
  const lezer = await hospicemedewerker({ netwerkId: eigen.id })
  const titels = async (actor: typeof lezer) =>
    (await findThemadossier(actor, { slug: publicatie.slug }))?.lijnen.map(({ titel }) => titel)
  expect(await titels(lezer)).toEqual([
    'Eigen lijn 1',
    'Eigen lijn 2',
    'Eigen lijn 3',
    'Eigen lijn 4',
    'Landelijk nummer',
  ])
  expect(await titels(await hospicemedewerker())).toEqual(['Landelijk nummer', 'Expertisecentrum'])
})

test('de kenniskaart noemt haar bronnen en het dossier', async () => {
  const { publicatie, kenniskaart } = await aThemadossier()
  expect(await findKenniskaart(await hospicemedewerker(), { slug: publicatie.slug })).toMatchObject({
    titel: kenniskaart?.titel,
    dossier: { slug: publicatie.slug },
    bronnen: [],
  })
  const zonder = await aThemadossier({ kenniskaart: false })
  expect(await findKenniskaart(await hospicemedewerker(), { slug: zonder.publicatie.slug })).toBeNull()
})

test('wie na een wijziging leest, ziet de nieuwe tekst, en de oude niet meer', async () => {
  const { id, publicatie, onderdelen } = await aThemadossier()
  const lezer = await hospicemedewerker()
  const actor = await redactie()
  const lees = async () => {
    const dossier = await findThemadossier(lezer, { slug: publicatie.slug })
    return [dossier?.inleiding?.doc, dossier?.onderdelen[0]?.tekst?.doc]
  }
  const [inleiding, informatie] = await lees()
  expect(await lees()).toEqual([inleiding, informatie])
  const deel = onderdelen.find(({ soort }) => soort === 'INFORMATIE')
  await updateOnderdeel(actor, {
    id: deel?.id ?? '',
    versie: 1,
    titel: 'Nieuw',
    inhoud: tekst('Nieuw deel.'),
  })
  expect(await lees()).toEqual([inleiding, tekst('Nieuw deel.')])
  const koppelingen = { scholingIds: [], praktijkverhaalIds: [], kennisvraagIds: [], bronIds: [] }
  const teksten = { inleiding: tekst('Nieuwe inleiding.'), inHetKort: null, waarBeginJe: null }
  await updateThemadossier(actor, {
    id,
    versie: 1,
    titel: 'Titel',
    samenvatting: 'Kort.',
    ...teksten,
    ...koppelingen,
  })
  expect(await lees()).toEqual([tekst('Nieuwe inleiding.'), tekst('Nieuw deel.')])
})

test('ook als de teksten onthouden zijn, is een ingetrokken dossier meteen weg', async () => {
  const { id, publicatie } = await aThemadossier()
  const lezer = await hospicemedewerker()
  expect(await findThemadossier(lezer, { slug: publicatie.slug })).not.toBeNull()
  await database().publicatie.update({ where: { id }, data: { status: 'CONCEPT' } })
  expect(await findThemadossier(lezer, { slug: publicatie.slug })).toBeNull()
})

test('een dossierpagina kost vier vragen aan de database, de eerste keer en daarna', async () => {
  const { publicatie } = await aThemadossier()
  const lezer = await hospicemedewerker()
  const vraag = vi.spyOn(pg.Client.prototype, 'query')
  for (const keer of [1, 2]) {
    vraag.mockClear()
    await findThemadossier(lezer, { slug: publicatie.slug })
    expect(vraag.mock.calls.length, `keer ${keer}`).toBe(4)
  }
  vraag.mockRestore()
})
