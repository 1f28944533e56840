import { describe, expect, test } from 'vitest'
import { type Actor, bezoeker } from '@/lib/kernel/actor'
import { isExpected } from '@/lib/kernel/errors'
import { database } from '@/lib/platform/db'
import { searchPortal } from '@/search/query'
import { indexeerAlles } from '@/search/reindex'
import { beheer, coordinator, hospicemedewerker, redactie } from '../support/actors'
import { aNetwerk } from '../support/factories/netwerk'
import { type Mark, makeSecretWorld } from '../support/secret-world'
import { examplesFor, findQueries, type Query, type World } from './query-examples'

/*
 * The leak test (architecture.md §5): every query is found by itself and asked, with every secret address and id, by
 * every rol. What comes back may not hold a mark that this rol has no right to.
 */
const queries = await findQueries()
const CONCEPTS: Mark[] = ['GEHEIM-CONCEPT', 'GEHEIM-BEOORDELING', 'GEHEIM-ARCHIEF']
const PERSONAL: Mark[] = ['GEHEIM-REFLECTIE', 'GEHEIM-KLAD']
const BETWEEN: Mark[] = ['GEHEIM-INSCHRIJVING', 'GEHEIM-OPMERKING', 'GEHEIM-TOELICHTING']

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
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, 'GEHEIM-COORDINATOREN', 'GEHEIM-LEDEN'],
  },
  {
    rol: 'een hospicemedewerker van een ander netwerk',
    actor: (netwerkId) => hospicemedewerker({ netwerkId }),
    sees: ['VOORIEDEREEN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, 'GEHEIM-COORDINATOREN'],
  },
  {
    rol: 'een hospicemedewerker van het eigen netwerk, niet de auteur',
    actor: (_, netwerkId) => hospicemedewerker({ netwerkId }),
    sees: ['VOORIEDEREEN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN, 'GEHEIM-COORDINATOREN'],
  },
  {
    rol: 'een coördinator van een ander netwerk',
    actor: (netwerkId) => coordinator({ netwerkId }),
    sees: ['GEHEIM-COORDINATOREN', 'GEHEIM-LEDEN'],
    mayNotSee: [...CONCEPTS, ...PERSONAL, ...BETWEEN],
  },
  {
    rol: 'een coördinator van het eigen netwerk',
    actor: (_, netwerkId) => coordinator({ netwerkId }),
    sees: ['GEHEIM-CONCEPT', 'GEHEIM-COORDINATOREN'],
    mayNotSee: PERSONAL,
  },
  {
    rol: 'de redactie',
    actor: () => redactie(),
    sees: ['GEHEIM-CONCEPT', 'GEHEIM-OPMERKING'],
    mayNotSee: PERSONAL,
  },
  { rol: 'beheer', actor: () => beheer(), sees: ['GEHEIM-CONCEPT'], mayNotSee: PERSONAL },
]

async function makeWorld(): Promise<{ world: World; elders: string }> {
  const [thuis, elders] = [await aNetwerk(), await aNetwerk()]
  const auteur = await hospicemedewerker({ netwerkId: thuis.id })
  await makeSecretWorld(auteur)
  await indexeerAlles()
  const db = database()
  const [publicaties, versies, doelgroepen] = await Promise.all([
    db.publicatie.findMany({ select: { id: true, ref: true, slug: true, soort: true } }),
    db.versie.findMany({ select: { id: true, item: true } }),
    db.doelgroep.findMany({ select: { id: true } }),
  ])
  return {
    world: {
      publicaties,
      versies,
      doelgroepen,
      netwerk: { id: thuis.id, slug: thuis.slug },
      auteurId: auteur.id,
    },
    elders: elders.id,
  }
}

const LONG = 240_000

describe('geen vraag geeft prijs wat iemand niet mag zien', () => {
  test('elke vraag van het portaal is gevonden', () => {
    expect(queries.length).toBeGreaterThan(80)
    expect(new Set(queries.map(({ spec }) => spec.name)).size).toBe(queries.length)
  })

  test('geen rol krijgt iets te zien waar diegene geen recht op heeft', { timeout: LONG }, async () => {
    const { world, elders } = await makeWorld()
    const questions = queries.map((query) => ({ query, examples: examplesFor(query, world) }))
    expect(
      questions.filter(({ examples }) => examples.length === 0).map(({ query }) => query.spec.name),
    ).toEqual([])
    for (const { rol, actor, mayNotSee, sees } of CASES) {
      const gave = await marksPerQuery(await actor(elders, world.netwerk.id), questions)
      const leaks = gave.filter(({ mark }) => mayNotSee.includes(mark))
      expect({ rol, leaks }).toEqual({ rol, leaks: [] })
      // The other way round too, or an empty answer to everything would pass.
      expect({ rol, missed: sees.filter((wanted) => !gave.some(({ mark }) => mark === wanted)) }).toEqual({
        rol,
        missed: [],
      })
    }
  })

  test('een stuk dat net is ingetrokken of besloten, is ook met een verouderde index onvindbaar', {
    timeout: LONG,
  }, async () => {
    const { elders } = await makeWorld()
    const { publicatie } = database()
    await publicatie.update({
      where: { ref: 'nieuws/geheim-leden-nieuws' },
      data: { zichtbaarheid: 'NETWERKCOORDINATOREN' },
    })
    await publicatie.update({ where: { ref: 'bron/geheim-leden-bron' }, data: { status: 'CONCEPT' } })
    const lezer = await hospicemedewerker({ netwerkId: elders })
    const antwoord = JSON.stringify(await searchPortal(lezer, { tekst: 'geheim-leden', perPagina: 50 }))
    expect(antwoord).toContain('verhaal/geheim-leden-verhaal')
    expect(antwoord).not.toContain('nieuws/geheim-leden-nieuws')
    expect(antwoord).not.toContain('bron/geheim-leden-bron')
  })
})

const ALL_MARKS: Mark[] = [
  ...CONCEPTS,
  ...PERSONAL,
  ...BETWEEN,
  'GEHEIM-COORDINATOREN',
  'GEHEIM-LEDEN',
  'VOORIEDEREEN',
]
const AT_ONCE = 8

type Question = { query: Query; examples: unknown[] }

async function marksPerQuery(actor: Actor, questions: Question[]): Promise<{ name: string; mark: Mark }[]> {
  const gave: { name: string; mark: Mark }[] = []
  for (const { query, examples } of questions) {
    for (const mark of await marksIn(query, actor, examples)) gave.push({ name: query.spec.name, mark })
  }
  return gave
}

/** The marks in the answers to all examples together. */
async function marksIn(query: Query, actor: Actor, examples: unknown[]): Promise<Mark[]> {
  const found = new Set<Mark>()
  for (let begin = 0; begin < examples.length; begin += AT_ONCE) {
    const answers = await Promise.all(
      examples.slice(begin, begin + AT_ONCE).map((input) => ask(query, actor, input)),
    )
    for (const mark of ALL_MARKS) if (answers.some((answer) => answer.includes(mark))) found.add(mark)
  }
  return [...found]
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
