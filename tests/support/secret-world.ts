import { createBegrip } from '@/lib/domain/begrippen/create-begrip'
import { createBron } from '@/lib/domain/bronnen/create-bron'
import { createConsultatielijn } from '@/lib/domain/consultatielijnen/create-consultatielijn'
import { createDoelgroep } from '@/lib/domain/doelgroepen/create-doelgroep'
import { createKennisvraag } from '@/lib/domain/kennisvragen/create-kennisvraag'
import { createNieuwsbericht } from '@/lib/domain/nieuwsberichten/create-nieuwsbericht'
import { createPraktijkverhaal } from '@/lib/domain/praktijkverhalen/create-praktijkverhaal'
import { createScholing } from '@/lib/domain/scholingen/create-scholing'
import { createKenniskaart } from '@/lib/domain/themadossiers/create-kenniskaart'
import { createOnderdeel } from '@/lib/domain/themadossiers/create-onderdeel'
import { createThemadossier } from '@/lib/domain/themadossiers/create-themadossier'
import { ONDERDEEL_SOORTEN } from '@/lib/domain/themadossiers/schema'
import { createWerkvorm } from '@/lib/domain/werkvormen/create-werkvorm'
import { type GebruikerActor, job } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'
import type { Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { aBijlage } from './factories/bijlage'
import { makePersonal, makeWithdrawn, scholingInvoer, tekst } from './secret-details'
import { makeMeeschrijvers } from './secret-meeschrijvers'

const SEED = job('geheim')

/** What lies in the database, each with its own mark in every text. */
export const STATES = [
  { mark: 'GEHEIM-CONCEPT', status: 'CONCEPT', zichtbaarheid: 'OPENBAAR' },
  { mark: 'GEHEIM-BEOORDELING', status: 'TER_BEOORDELING', zichtbaarheid: 'OPENBAAR' },
  { mark: 'GEHEIM-ARCHIEF', status: 'GEARCHIVEERD', zichtbaarheid: 'OPENBAAR' },
  { mark: 'GEHEIM-COORDINATOREN', status: 'GEPUBLICEERD', zichtbaarheid: 'NETWERKCOORDINATOREN' },
  { mark: 'GEHEIM-LEDEN', status: 'GEPUBLICEERD', zichtbaarheid: 'LEDEN' },
  { mark: 'VOORIEDEREEN', status: 'GEPUBLICEERD', zichtbaarheid: 'OPENBAAR' },
] as const satisfies { mark: string; status: Publicatiestatus; zichtbaarheid: Zichtbaarheid }[]
export type Mark =
  | (typeof STATES)[number]['mark']
  | 'GEHEIM-INSCHRIJVING'
  | 'GEHEIM-NUMMER'
  | 'GEHEIM-REFLECTIE'
  | 'GEHEIM-KLAD'
  | 'GEHEIM-WEGGEHAALD'
  | 'GEHEIM-OPMERKING'
  | 'GEHEIM-BLOK'
  | 'GEHEIM-AANWEZIG'
  | 'GEHEIM-OPNAME'
  | 'GEHEIM-TOELICHTING'
  | 'GEHEIM-INTREKKING'
  | 'GEHEIM-MELDING'

type Made = { bron: string; bronSlug: string; kennisvraag: string; scholing: string; verhaal: string }

/**
 * Fills the database with one item of every soort in every state, written by `auteur` in `auteur`'s netwerk, and with
 * an open dossier, news and begrip that refer to all of them: what may not be read must not come along either.
 */
export async function makeSecretWorld(auteur: GebruikerActor): Promise<void> {
  const { id: werkvormId } = await createWerkvorm(SEED, {
    naam: 'Webinar',
    uitleg: 'Online.',
    sterkePunten: null,
    letOp: null,
    herkomst: null,
  })
  const made: Made[] = []
  for (const { mark } of STATES) made.push(await makeItems(mark, werkvormId, auteur, made))
  for (const { mark, status, zichtbaarheid } of STATES) await setState(mark, status, zichtbaarheid, auteur)
  for (const { mark } of STATES) await makeBijlagen(mark)
  await makePersonal(auteur)
  await makeMeeschrijvers()
  await makeWithdrawn()
}

// Files with everything that may have them; what was taken off again is for nobody but who keeps them.
async function makeBijlagen(mark: string): Promise<void> {
  const items = await database().publicatie.findMany({
    where: {
      titel: { contains: mark },
      soort: { in: ['THEMADOSSIER', 'SCHOLING', 'NIEUWSBERICHT', 'BRON'] },
    },
    select: { id: true },
  })
  for (const { id } of items) {
    const woorden = { titel: `Folder ${mark}`, tekst: mark, andereVorm: mark }
    await aBijlage(id, woorden)
    const weg = 'GEHEIM-WEGGEHAALD'
    await aBijlage(id, { titel: weg, tekst: weg, andereVorm: weg, verwijderdOp: new Date() })
  }
}

async function makeItems(
  mark: string,
  werkvormId: string,
  auteur: GebruikerActor,
  others: readonly Made[],
): Promise<Made> {
  const slug = (soort: string) => `${mark.toLowerCase()}-${soort}`
  const doelgroep = await createDoelgroep(SEED, {
    titel: `Doelgroep ${mark === 'VOORIEDEREEN' ? mark : slug('x').slice(7)}`,
    omschrijving: 'Mensen.',
    synoniemen: [],
    icoon: 'regenboog',
  })
  const doelgroepIds = [doelgroep.id]
  const bron = await createBron(SEED, {
    titel: `Bron ${mark}`,
    slug: slug('bron'),
    url: `https://bron.example/${slug('bron')}`,
    uitgever: mark,
    soort: 'WEBSITE',
    taal: 'nl',
    tijd: null,
    beschrijving: mark,
    doelgroepIds,
    laatstGecontroleerdOp: null,
  })
  const kennisvraag = await createKennisvraag(SEED, {
    vraag: `Vraag ${mark}`,
    slug: slug('vraag'),
    waarom: mark,
    prioriteit: 'HOOG',
    herkomst: mark,
    eigenaarRol: mark,
    doelgroepIds,
  })
  const scholing = await createScholing(
    SEED,
    scholingInvoer(mark, slug('scholing'), werkvormId, doelgroepIds),
  )
  const verhaal = await createPraktijkverhaal(SEED, {
    titel: `Verhaal ${mark}`,
    slug: slug('verhaal'),
    samenvatting: mark,
    soort: 'SUCCES',
    setting: 'HOSPICE',
    netwerkId: auteur.netwerkId ?? '',
    doelgroepIds,
    disciplineIds: [],
    casus: tekst(mark),
    aanpak: tekst(mark),
    uitkomst: tekst(mark),
    aandachtspunten: tekst(mark),
    gespreksvragen: tekst(mark),
  })
  const own = {
    bron: bron.id,
    bronSlug: bron.slug,
    kennisvraag: kennisvraag.id,
    scholing: scholing.id,
    verhaal: verhaal.id,
  }
  await makeReferring(mark, slug, doelgroep.id, [...others, own])
  return own
}

// Later states refer to all earlier ones, and the last is open to everybody.
async function makeReferring(
  mark: string,
  slug: (soort: string) => string,
  doelgroepId: string,
  all: readonly Made[],
): Promise<void> {
  const bronSlug = all.at(-1)?.bronSlug
  const inhoud = tekst(
    mark,
    bronSlug,
    all.flatMap(({ scholing, verhaal, kennisvraag }) => [scholing, verhaal, kennisvraag]),
  )
  const dossier = await createThemadossier(SEED, {
    titel: `Dossier ${mark}`,
    slug: slug('dossier'),
    samenvatting: mark,
    doelgroepId,
    inleiding: inhoud,
    inHetKort: tekst(mark),
    waarBeginJe: tekst(mark),
    verantwoordelijkeId: null,
    vervangerId: null,
    verantwoordelijkeRol: null,
    volgendeControleOp: null,
    scholingIds: all.map(({ scholing }) => scholing),
    praktijkverhaalIds: all.map(({ verhaal }) => verhaal),
    kennisvraagIds: all.map(({ kennisvraag }) => kennisvraag),
    bronIds: all.map(({ bron }) => bron),
  })
  for (const soort of ONDERDEEL_SOORTEN)
    await createOnderdeel(SEED, {
      themadossierId: dossier.id,
      soort,
      titel: `Deel ${mark}`,
      inhoud,
    })
  await createKenniskaart(SEED, { themadossierId: dossier.id, titel: `Kaart ${mark}`, inhoud })
  await createNieuwsbericht(SEED, {
    titel: `Nieuws ${mark}`,
    slug: slug('nieuws'),
    datum: '2026-01-01',
    samenvatting: mark,
    inhoud,
    netwerkId: null,
    doelgroepIds: [doelgroepId],
    auteurrol: mark,
  })
  await createBegrip(SEED, {
    term: `Begrip ${mark}`,
    slug: slug('begrip'),
    uitleg: mark,
    ookBekendAls: [],
    bronIds: all.map(({ bron }) => bron),
  })
  await createConsultatielijn(SEED, {
    naam: `Lijn ${mark}`,
    slug: slug('lijn'),
    voorWie: mark,
    voorWelkeVraag: mark,
    hoe: mark,
    telefoon: '010 123 45 67',
    bereikbaarheid: mark,
    openingstijden: null,
    kosten: mark,
    website: null,
    gebied: mark,
    opmerking: null,
    netwerkIds: [],
    doelgroepIds: [],
  })
}

// Straight to the state that is wanted: the steps have tests of their own.
async function setState(
  mark: string,
  status: Publicatiestatus,
  zichtbaarheid: Zichtbaarheid,
  { id, netwerkId }: GebruikerActor,
): Promise<void> {
  const where = { titel: { contains: mark } }
  await database().publicatie.updateMany({ where, data: { auteurId: id, netwerkId, zichtbaarheid } })
  if (status !== 'CONCEPT')
    await database().publicatie.updateMany({ where, data: { status, gepubliceerdOp: new Date() } })
}
