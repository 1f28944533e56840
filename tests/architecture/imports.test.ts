import { describe, expect, test } from 'vitest'
import { type Import, ownImports, sourceFiles } from './source-files'

/*
 * Who may import whom (architecture.md §2). Changing this table is changing the architecture: say why beside it.
 * A path matches when it starts with an entry; `*` stands for one folder or file name.
 */
const PUBLICATIE = 'lib/domain/publicatie/'
const BIJ_SCHOLINGEN = [
  'lib/kernel/',
  PUBLICATIE,
  'lib/domain/scholingen/',
  'lib/domain/teksten/',
  'lib/domain/*/policy',
  'lib/domain/*/queries',
  'lib/domain/*/schema',
  'lib/domain/*/labels',
  'lib/platform/db',
  'prisma/generated/',
]
const TABLE: { zone: string; may: string[] }[] = [
  { zone: 'app/', may: ['app/', 'components/', 'lib/domain/', 'lib/web/', 'search/query'] },
  // proxy.ts only sets headers; instrumentation would stand beside it.
  { zone: 'proxy.ts', may: [] },
  // signed-out is the one sentence after which the summary of errors offers the way in.
  { zone: 'components/ui/', may: ['components/ui/', 'lib/web/signed-out'] },
  {
    zone: 'components/',
    // zoekbaar and publicatiestatus hold no more than names when imported as types; schema and labels are browser-safe.
    // leesschema is what a page with an editor needs of the schema of texts, without the library behind it.
    may: [
      'components/',
      'lib/web/paths',
      'lib/web/format-nl',
      'lib/domain/*/schema',
      'lib/domain/*/labels',
      'lib/domain/teksten/leesschema',
    ],
  },
  { zone: 'lib/web/', may: ['lib/web/', 'lib/domain/', 'lib/kernel/', 'lib/platform/'] },
  {
    zone: 'lib/background/',
    may: ['lib/background/', 'lib/domain/', 'lib/kernel/', 'lib/platform/', 'search/'],
  },
  {
    zone: 'search/',
    // What an engine may show follows from the shared rule of visibility, and what an item looks like from `zoekbaar`.
    may: [
      'search/',
      'lib/domain/*/search-document',
      // What is indexed and what is taken over from a file are damaged alike and repaired alike.
      'lib/domain/teksten/normaliseer',
      'lib/domain/teksten/ligaturen',
      'lib/domain/teksten/samenstelling',
      `${PUBLICATIE}zoekbaar`,
      `${PUBLICATIE}policy`,
      `${PUBLICATIE}schema`,
      'lib/kernel/',
      'lib/platform/',
    ],
  },
  { zone: 'lib/kernel/', may: ['lib/kernel/', 'lib/platform/'] },
  // The generated client is a package in all but name; the start scripts bring the migrations up.
  { zone: 'lib/platform/start/', may: ['lib/', 'prisma/'] },
  { zone: 'lib/platform/', may: ['lib/platform/', 'prisma/generated/'] },
  // Putting an old text back is a save like any other: by each noun's own update command, with its schema and rules.
  {
    zone: 'lib/domain/versies/',
    may: ['lib/kernel/', 'lib/domain/', 'lib/platform/db', 'prisma/generated/'],
  },
  // What the organiser does with a scholing, and the other dates and places it gets: the same noun as the agenda, each in
  // a folder of its own.
  { zone: 'lib/domain/scholingbeheer/', may: BIJ_SCHOLINGEN },
  { zone: 'lib/domain/reeksen/', may: BIJ_SCHOLINGEN },
  // Somebody's own agenda: the dates of the agenda in its calendar file, behind a token like that of a session.
  {
    zone: 'lib/domain/agendaadressen/',
    may: [
      'lib/kernel/',
      PUBLICATIE,
      'lib/domain/scholingen/',
      'lib/domain/gebruikers/sessietoken',
      'lib/platform/db',
      'prisma/generated/',
    ],
  },
  // Closing is a step of the organiser with the same scholing, and its insight is a melding: placed and mailed as any other.
  {
    zone: 'lib/domain/afsluitingen/',
    may: [
      ...BIJ_SCHOLINGEN,
      'lib/domain/scholingbeheer/',
      'lib/domain/meldingen/',
      'lib/domain/praktijkverhalen/persoonsgegevens',
    ],
  },
  // Rich text is the grammar of every long text, as publicatie is of every published noun.
  {
    zone: 'lib/domain/',
    may: [
      'lib/kernel/',
      PUBLICATIE,
      'lib/domain/teksten/',
      'lib/domain/*/policy',
      'lib/domain/*/queries',
      'lib/domain/*/schema',
      'lib/domain/*/labels',
      // One check for details that point at somebody: for stories, and for what readers ask or search.
      'lib/domain/praktijkverhalen/persoonsgegevens',
      'lib/platform/db',
      'prisma/generated/',
    ],
  },
]

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const matches = (path: string, pattern: string) => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return wanted.every((part, index) => part === '*' || part === '' || given[index] === part)
}
const nounOf = (path: string) => /^lib\/domain\/([^/]+)\//.exec(path)?.[1]
const isOwnNoun = ({ from, to }: Import) => nounOf(from) !== undefined && nounOf(from) === nounOf(to)

const ruleFor = (path: string) => TABLE.find(({ zone }) => path.startsWith(zone))

function isAllowed(entry: Import): boolean {
  const rule = ruleFor(entry.from)
  return rule === undefined || isOwnNoun(entry) || rule.may.some((pattern) => matches(entry.to, pattern))
}

const checked = ['app', 'components', 'lib', 'search']
  .flatMap((folder) => sourceFiles(folder))
  .filter(({ path }) => !isTest(path))

describe('who may import whom', () => {
  test('every import goes in a direction of the table', () => {
    const wrong = checked.flatMap(ownImports).filter((entry) => !isAllowed(entry))
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test('every file of the house stands in a zone of the table', () => {
    expect(checked.filter(({ path }) => ruleFor(path) === undefined).map(({ path }) => path)).toEqual([])
  })

  test('nouns do not need each other in a circle', () => {
    const needs = new Map<string, Set<string>>()
    for (const { from, to } of checked.flatMap(ownImports)) {
      const [noun, other] = [nounOf(from), nounOf(to)]
      if (noun && other && noun !== other) needs.set(noun, (needs.get(noun) ?? new Set()).add(other))
    }
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      [...(needs.get(from) ?? [])].some(
        (next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))),
      )
    expect([...needs.keys()].filter((noun) => reaches(noun, noun))).toEqual([])
  })

  test('a page with an editor takes only types from a schema: the library behind it weighs more than React', () => {
    const value = /^import \{[^}]*\} from '@\/lib\/(?:domain\/[a-z]+\/schema|kernel\/zod)'/m
    const wrong = ['teksten', 'opmerkingen', 'publicatie']
      .flatMap((noun) => sourceFiles(`components/${noun}`))
      .filter(({ path, text }) => !isTest(path) && value.test(text))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})
