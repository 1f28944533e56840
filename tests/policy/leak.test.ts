import { beforeAll, describe, expect, test } from 'vitest'
import { narrowed } from '@/lib/domain/gebruikers/blik'
import { selectForPolicy } from '@/lib/domain/publicatie/policy'
import { type Actor, bezoeker, type GebruikerActor, rolSchema } from '@/lib/kernel/actor'
import { isExpected } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import type { Kijkrol } from '@/prisma/generated/client'
import { searchPortal } from '@/search/query'
import { indexeerAlles } from '@/search/reindex'
import { beheer, coordinator, hospicemedewerker, redactie } from '../support/actors'
import { aNetwerk } from '../support/factories/netwerk'
import { type Mark, makeSecretWorld } from '../support/secret-world'
import { examplesFor, findQueries, type Query, readWorld, type World } from './query-examples'

/*
 * The leak test (architecture.md §5): every query is found by itself and asked, with every secret address and id, by
 * every rol. What comes back may not hold a mark that this rol has no right to.
 */
const queries = await findQueries()
const CONCEPTS: Mark[] = ['GEHEIM-CONCEPT', 'GEHEIM-BEOORDELING', 'GEHEIM-ARCHIEF', 'GEHEIM-OPNAME']
const PERSONAL: Mark[] = ['GEHEIM-REFLECTIE', 'GEHEIM-KLAD', 'GEHEIM-NUMMER']
const OF_COORDINATORS: Mark[] = ['GEHEIM-COORDINATOREN', 'GEHEIM-INTREKKING']
/** Between the makers of a text; a netwerk's coordinator makes none of these. */
const OF_MAKERS: Mark[] = ['GEHEIM-BLOK', 'GEHEIM-AANWEZIG']
const BETWEEN: Mark[] = [
  'GEHEIM-INSCHRIJVING',
  'GEHEIM-OPMERKING',
  'GEHEIM-TOELICHTING',
  'GEHEIM-MELDING',
  'GEHEIM-WEGGEHAALD',
  ...OF_MAKERS,
]

type Case = {
  rol: string
  actor: (elders: string, thuis: string) => Promise<Actor>
  mayNotSee: Mark[]
  sees: Mark[]
}
const CASES: Case[] = [
  {
    rol: 'een bezoeker',
    actor: async () => bezoeker,
    sees: ['VOORIEDEREEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, ...OF_COORDINATORS, 'GEHEIM-LEDEN'],
  },
  {
    rol: 'een hospicemedewerker van een ander netwerk',
    actor: (netwerkId) => hospicemedewerker({ netwerkId }),
    sees: ['VOORIEDEREEN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, ...OF_COORDINATORS],
  },
  {
    rol: 'een hospicemedewerker van het eigen netwerk, niet de auteur',
    actor: (_, netwerkId) => hospicemedewerker({ netwerkId }),
    sees: ['VOORIEDEREEN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, ...OF_COORDINATORS],
  },
  {
    rol: 'een coördinator van een ander netwerk',
    actor: (netwerkId) => coordinator({ netwerkId }),
    sees: ['GEHEIM-COORDINATOREN', 'GEHEIM-LEDEN', 'GEHEIM-INTREKKING'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN],
  },
  {
    rol: 'een coördinator van het eigen netwerk',
    actor: (_, netwerkId) => coordinator({ netwerkId }),
    sees: ['GEHEIM-CONCEPT', 'GEHEIM-COORDINATOREN', 'GEHEIM-MELDING'],
    mayNotSee: [...PERSONAL, ...OF_MAKERS],
  },
  {
    rol: 'de redactie',
    actor: () => redactie(),
    sees: ['GEHEIM-CONCEPT', 'GEHEIM-OPMERKING', 'GEHEIM-MELDING', ...OF_MAKERS],
    mayNotSee: PERSONAL,
  },
  {
    rol: 'beheer',
    actor: () => beheer(),
    sees: ['GEHEIM-CONCEPT'],
    // Names are in the list of gebruikers, so GEHEIM-AANWEZIG is not looked for.
    mayNotSee: [...PERSONAL, 'GEHEIM-MELDING', 'GEHEIM-BLOK'],
  },
  {
    rol: 'de redactie die zonder aanmelden kijkt',
    actor: async () => kijkend(await redactie(), 'BEZOEKER', null),
    sees: ['VOORIEDEREEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, 'GEHEIM-COORDINATOREN', 'GEHEIM-LEDEN'],
  },
  {
    rol: 'de redactie die als hospicemedewerker kijkt',
    actor: async (_, netwerkId) => kijkend(await redactie({ netwerkId }), 'HOSPICEMEDEWERKER', netwerkId),
    sees: ['VOORIEDEREEN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, 'GEHEIM-COORDINATOREN'],
  },
  {
    rol: 'de coördinator van het eigen netwerk die als hospicemedewerker kijkt',
    actor: async (_, netwerkId) => kijkend(await coordinator({ netwerkId }), 'HOSPICEMEDEWERKER', netwerkId),
    sees: ['VOORIEDEREEN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, 'GEHEIM-COORDINATOREN'],
  },
  {
    rol: 'beheer dat als coördinator van een ander netwerk kijkt',
    actor: async (elders) => kijkend(await beheer(), 'NETWERKCOORDINATOR', elders),
    sees: ['GEHEIM-COORDINATOREN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN],
  },
  {
    // The item that is shown before its publication, and nothing else that is not published.
    rol: 'de redactie die een concept bekijkt zoals een hospicemedewerker het straks leest',
    actor: async () => metVoorbeeld(await redactie(), 'nieuws/geheim-concept-nieuws'),
    sees: ['VOORIEDEREEN', 'GEHEIM-LEDEN', 'GEHEIM-CONCEPT'],
    mayNotSee: ['GEHEIM-BEOORDELING', 'GEHEIM-ARCHIEF', ...PERSONAL, ...BETWEEN, 'GEHEIM-COORDINATOREN'],
  },
]

const kijkend = (wie: GebruikerActor, kijktAls: Kijkrol, netwerkId: string | null): Actor =>
  narrowed(wie, {
    kijktAls,
    kijktNetwerk: netwerkId ? { id: netwerkId, korteNaam: 'Netwerk' } : null,
    voorbeeld: null,
  })

async function metVoorbeeld(wie: GebruikerActor, ref: string): Promise<Actor> {
  const voorbeeld = await database().publicatie.findUniqueOrThrow({ where: { ref }, select: selectForPolicy })
  return narrowed(wie, { kijktAls: 'HOSPICEMEDEWERKER', kijktNetwerk: null, voorbeeld })
}

async function makeWorld(): Promise<{ world: World; elders: string }> {
  const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
  const auteur = await hospicemedewerker({ netwerkId: thuis.id })
  await makeSecretWorld(auteur)
  await indexeerAlles()
  return { world: await readWorld(thuis, auteur.id), elders: elders.id }
}

type Answered = { name: string; mark: Mark }
const unasked: string[] = []
const perRol = new Map<string, Answered[]>()
let afterwards = ''

// One world for all that follows: making it takes longer than asking.
beforeAll(async () => {
  const { world, elders } = await makeWorld()
  const all = queries.map((query) => ({ query, examples: examplesFor(query, world) }))
  unasked.push(...all.filter(({ examples }) => examples.length === 0).map(({ query }) => query.spec.name))
  const questions = await thatDiffer(all, world)
  for (const { rol, actor } of CASES)
    perRol.set(rol, await marksPerQuery(await actor(elders, world.netwerk.id), questions))
  afterwards = await searchAfterHiding(elders)
}, 240_000)

describe('geen vraag geeft prijs wat iemand niet mag zien', () => {
  test('elke vraag van het portaal is gevonden en gesteld', () => {
    expect(queries.length).toBeGreaterThan(80)
    expect(new Set(queries.map(({ spec }) => spec.name)).size).toBe(queries.length)
    expect(unasked).toEqual([])
  })

  test.each(CASES)(
    '$rol ziet alles waar diegene recht op heeft, en niets anders',
    ({ rol, mayNotSee, sees }) => {
      const gave = perRol.get(rol) ?? []
      expect(gave.filter(({ mark }) => mayNotSee.includes(mark))).toEqual([])
      // The other way round too, or an empty answer to everything would pass.
      expect(sees.filter((wanted) => !gave.some(({ mark }) => mark === wanted))).toEqual([])
    },
  )

  test('een stuk dat net is ingetrokken of besloten, is ook met een verouderde index onvindbaar', () => {
    expect(afterwards).toContain('verhaal/geheim-leden-verhaal')
    expect(afterwards).not.toContain('nieuws/geheim-leden-nieuws')
    expect(afterwards).not.toContain('bron/geheim-leden-bron')
  })
})

/** What a reader finds right after one item was withdrawn and another one closed, before the index knows. */
async function searchAfterHiding(netwerkId: string): Promise<string> {
  const { publicatie } = database()
  await publicatie.update({
    where: { ref: 'nieuws/geheim-leden-nieuws' },
    data: { zichtbaarheid: 'NETWERKCOORDINATOREN' },
  })
  await publicatie.update({ where: { ref: 'bron/geheim-leden-bron' }, data: { status: 'CONCEPT' } })
  const lezer = await hospicemedewerker({ netwerkId })
  return JSON.stringify(await searchPortal(lezer, { tekst: 'geheim-leden', perPagina: 50 }))
}

const ALL_MARKS: Mark[] = [
  ...CONCEPTS,
  ...PERSONAL,
  ...BETWEEN,
  ...OF_COORDINATORS,
  'GEHEIM-LEDEN',
  'VOORIEDEREEN',
]
const AT_ONCE = 8

type Question = { query: Query; examples: unknown[] }

/**
 * Of each query the questions that give the author, with every rol, different answers. Most slugs and ids belong to
 * another noun and all give the same nothing; asking them as every rol takes minutes and tells no more.
 */
async function thatDiffer(questions: Question[], { auteurId, netwerk }: World): Promise<Question[]> {
  const rollen = rolSchema.options
  const alles: Actor = { kind: 'gebruiker', id: auteurId, naam: 'Auteur', rollen, netwerkId: netwerk.id }
  const kept: Question[] = []
  for (const { query, examples } of questions) {
    const answers = await askAll(query, alles, examples)
    kept.push({
      query,
      examples: examples.filter((_, index) => answers.indexOf(answers[index] ?? '') === index),
    })
  }
  return kept
}

async function marksPerQuery(actor: Actor, questions: Question[]): Promise<Answered[]> {
  const gave: Answered[] = []
  for (const { query, examples } of questions) {
    for (const mark of await marksIn(query, actor, examples)) gave.push({ name: query.spec.name, mark })
  }
  return gave
}

/** The marks in the answers to all examples together. */
async function marksIn(query: Query, actor: Actor, examples: unknown[]): Promise<Mark[]> {
  const answers = await askAll(query, actor, examples)
  return ALL_MARKS.filter((mark) => answers.some((answer) => answer.includes(mark)))
}

async function askAll(query: Query, actor: Actor, examples: unknown[]): Promise<string[]> {
  const answers: string[] = []
  for (let begin = 0; begin < examples.length; begin += AT_ONCE) {
    const some = examples.slice(begin, begin + AT_ONCE)
    answers.push(...(await Promise.all(some.map((input) => ask(query, actor, input)))))
  }
  return answers
}

async function ask(query: Query, actor: Actor, input: unknown): Promise<string> {
  try {
    const answer = await query.fromUntrusted(actor, input)
    return JSON.stringify(answer, (_key, value) => (typeof value === 'bigint' ? String(value) : value)) ?? ''
  } catch (error) {
    if (isExpected(error)) return ''
    throw error
  }
}
