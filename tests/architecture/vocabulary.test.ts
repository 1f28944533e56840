import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT, sourceFiles } from './source-files'

/* The closed vocabulary of files (architecture.md §3) and the fixed top level (§1). */
const TOP_LEVEL = [
  'Dockerfile',
  'README.md',
  'app',
  'biome.jsonc',
  'components',
  'docker-compose.yml',
  'instrumentation.ts',
  'knip.jsonc',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'postcss.config.mjs',
  'prisma',
  'prisma.config.ts',
  'proxy.ts',
  'public',
  'search',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
]
// Made by tools, never in git.
const MADE = ['node_modules', 'next-env.d.ts', 'bench', 'test-results', 'playwright-report', 'coverage']
const VERBS = [
  'submit',
  'send-back',
  'publish',
  'withdraw',
  'archive',
  'restore',
  'create',
  'update',
  'delete',
  'enrol',
  'cancel',
  'invite',
  'assign',
  'follow',
  'accept',
  'confirm',
  'save',
  'set',
  'sign-in',
  'sign-out',
  'request',
  'change',
  'deactivate',
  'reactivate',
  'export',
  'end',
  'retry',
  'merge',
  'reset',
  'send',
]
const FORBIDDEN = ['utils', 'util', 'helpers', 'helper', 'index', 'common', 'misc']

const domain = sourceFiles('lib/domain')
const nameOf = (path: string) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.tsx?$/, '') ?? ''

describe('names of files', () => {
  test('the top level of the repository is fixed', () => {
    const visible = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !MADE.includes(name))
    expect(visible.filter((name) => !TOP_LEVEL.includes(name))).toEqual([])
  })

  test('no file is a drawer for odds and ends', () => {
    const drawers = ['app', 'components', 'lib', 'search', 'prisma', 'tests'].flatMap((folder) =>
      sourceFiles(folder),
    )
    expect(drawers.filter(({ path }) => FORBIDDEN.includes(nameOf(path))).map(({ path }) => path)).toEqual([])
  })

  test('a noun is one folder deep', () => {
    expect(domain.filter(({ path }) => path.split('/').length !== 4).map(({ path }) => path)).toEqual([])
  })

  test('a command stands in a file named verb-noun, and such a file holds a command', () => {
    const commandFiles = domain.filter(
      ({ text, path }) =>
        /=\s*define(?:Command|Statusovergang|Lijstexport)\(/.test(text) && !/\.test\.ts$/.test(path),
    )
    const wrong = commandFiles.filter(
      ({ path }) => !VERBS.some((verb) => nameOf(path).startsWith(`${verb}-`)),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('reads stand in queries.ts', () => {
    const wrong = domain.filter(
      ({ path, text }) => /=\s*defineQuery\(/.test(text) && nameOf(path) !== 'queries',
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('everything but schema, labels, policy and tests is for the server only', () => {
    const open = domain.filter(({ path }) => !/(?:schema|labels|policy)\.ts$|\.test\.tsx?$/.test(path))
    expect(
      open.filter(({ text }) => !text.startsWith("import 'server-only'")).map(({ path }) => path),
    ).toEqual([])
  })

  test('kernel stays small: 300 lines in all', () => {
    const lines = sourceFiles('lib/kernel')
      .filter(({ path }) => !path.endsWith('.test.ts'))
      .reduce((sum, { text }) => sum + text.split('\n').length - 1, 0)
    expect(lines).toBeLessThanOrEqual(300)
  })

  test('there is a folder per noun in every Prisma model file', () => {
    expect(readdirSync(join(ROOT, 'prisma', 'schema')).filter((name) => !name.endsWith('.prisma'))).toEqual(
      [],
    )
  })
})
