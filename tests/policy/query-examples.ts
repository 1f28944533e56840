import type { z } from 'zod'
import { ONDERDEEL_SOORTEN } from '@/lib/domain/themadossiers/schema'
import type { Actor } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'

export type Query = {
  kind: 'query'
  spec: { name: string; input: z.ZodType }
  fromUntrusted: (actor: Actor, input: unknown) => Promise<unknown>
}

/** What lies in the database, to ask about. */
export type World = {
  publicaties: { id: string; ref: string; slug: string; soort: string }[]
  versies: { id: string; item: string }[]
  doelgroepen: { id: string }[]
  meldingen: { id: string }[]
  bijlagen: { id: string }[]
  consortiumdagen: { id: string }[]
  netwerk: { id: string; slug: string }
  auteurId: string
}

/** Everything that lies in the database now. */
export async function readWorld(netwerk: { id: string; slug: string }, auteurId: string): Promise<World> {
  const { publicatie, versie, doelgroep, melding, bijlage, consortiumdag } = database()
  const [publicaties, versies, doelgroepen, meldingen, bijlagen, consortiumdagen] = await Promise.all([
    publicatie.findMany({ select: { id: true, ref: true, slug: true, soort: true } }),
    versie.findMany({ select: { id: true, item: true } }),
    doelgroep.findMany({ select: { id: true } }),
    melding.findMany({ select: { id: true } }),
    bijlage.findMany({ select: { id: true } }),
    consortiumdag.findMany({ select: { id: true } }),
  ])
  return { publicaties, versies, doelgroepen, meldingen, bijlagen, consortiumdagen, netwerk, auteurId }
}

// No token of anybody: whoever guesses gets nothing.
const token = 'een-token-dat-niet-bestaat-en-lang-genoeg-is-voor-elk'
const TOKENS = [{ token }, { token, demo: true }, { token: token.slice(0, 43) }]

const isQuery = (value: unknown): value is Query =>
  typeof value === 'function' &&
  'kind' in value &&
  value.kind === 'query' &&
  'spec' in value &&
  'fromUntrusted' in value

/** Every query of the portal, found by looking at what the modules export. */
export async function findQueries(): Promise<Query[]> {
  const modules = import.meta.glob<Record<string, unknown>>(['/lib/domain/*/queries.ts', '/search/query.ts'])
  const loaded = await Promise.all(Object.values(modules).map((load) => load()))
  return loaded.flatMap((module) => Object.values(module).filter(isQuery))
}

/** Inputs that the query accepts, made from everything in the world; empty when none fits its schema. */
export function examplesFor({ spec }: Query, world: World): unknown[] {
  const { publicaties, versies, doelgroepen, meldingen, bijlagen, consortiumdagen, netwerk, auteurId } = world
  const stukken = [...publicaties, ...doelgroepen, ...meldingen, ...bijlagen, ...consortiumdagen, netwerk]
  const ids = [...stukken.map(({ id }) => id), auteurId]
  const slugs = [...publicaties.map(({ slug }) => slug), netwerk.slug]
  const dossiers = publicaties.filter(({ soort }) => soort === 'THEMADOSSIER')
  const candidates: unknown[] = [
    {},
    ...slugs.map((slug) => ({ slug })),
    ...publicaties.map(({ slug, soort }) => ({ slug, soort })),
    ...dossiers.flatMap(({ slug }) => ONDERDEEL_SOORTEN.map((deel) => ({ slug, deel }))),
    ...dossiers.map(({ slug }) => ({ slug, deel: 'KENNISKAART' })),
    // Of each dossier an example with its own text; with that of another it is nothing.
    ...dossiers.flatMap(({ ref, slug }) =>
      versies.filter(({ item }) => item === ref).map(({ id }) => ({ slug, versie: id })),
    ),
    ...ids.map((id) => ({ id })),
    ...ids.map((id) => ({ ids: [id] })),
    ...[...new Set(versies.map(({ item }) => item))].map((item) => ({ item })),
    ...versies.flatMap(({ id }) => [{ nieuw: id }, { versie: id }]),
    ...publicaties.map(({ id }) => ({ publicatieId: id })),
    ...publicaties.map(({ id }) => ({ id, plek: 'praktijkverhaal:nieuw' })),
    { netwerkId: netwerk.id },
    ...doelgroepen.map(({ id }) => ({ soort: 'DOELGROEP', id })),
    { slugs: [{ soort: 'NETWERK', slug: netwerk.slug }] },
    { sleutel: 'praktijkverhaal:nieuw' },
    ...TOKENS,
    { demo: true },
    { code: 'BCDFGHJKLMNP' },
    { nummer: '010 123 45 67' },
    ...['THEMADOSSIER', 'PRAKTIJKVERHAAL', 'NIEUWSBERICHT'].map((soort) => ({ soort, aantal: 12 })),
    ...['geheim', 'tekst', 'dossier', 'bron', 'vooriedereen', 'concept'].flatMap((tekst) => [
      { tekst, perPagina: 50 },
      { tekst },
    ]),
  ]
  const fits = candidates.filter((candidate) => spec.input.safeParse(candidate).success)
  // A schema that takes anything would be asked everything: one of each shape of input is enough then.
  return isLenient(spec.input) ? [{}] : fits
}

const isLenient = (schema: z.ZodType) =>
  schema.safeParse({}).success &&
  schema.safeParse({ slug: 1, id: 1, item: 1, nieuw: 1, soort: 1, tekst: 1 }).success
