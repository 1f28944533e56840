import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files'

/* Authorisation that cannot be forgotten (architecture.md §5). */
const app = sourceFiles('app')
const domain = sourceFiles('lib/domain').filter(({ path }) => !path.endsWith('.test.ts'))
const entrance = /\/(?:page\.tsx|route\.ts)$/

describe('who may come in', () => {
  test('every page and route names its audience or lies in (public)', () => {
    const entrances = app.filter(({ path }) => entrance.test(path) && !path.includes('(public)'))
    expect(entrances.length).toBeGreaterThan(20)
    expect(
      entrances.filter(({ text }) => !/await require(?:Api)?Actor\(/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  // (stand) fills a screen without the shell around it. (meting) holds the floor that `npm run bench` measures against; it has no shell, and answers 404 in use.
  test('pages lie in a group whose rule they follow', () => {
    expect(
      app
        .filter(({ path }) => entrance.test(path) && !/^app\/\((?:public|portal|stand|meting)\)\//.test(path))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test("a 'use server' file exports nothing but formAction(…)", () => {
    const files = [...app, ...sourceFiles('components'), ...sourceFiles('lib')].filter(({ text }) =>
      /^\s*['"]use server['"]/m.test(text),
    )
    expect(files.length).toBeGreaterThan(3)
    const wrong = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^export\s+(.*)$/gm)]
        .filter(([, rest]) => !/^const \w+(?::[^=]+)? = formAction\(/.test(rest ?? ''))
        .map(([line]) => `${path}: ${line}`),
    )
    expect(wrong).toEqual([])
  })

  test('pages, components and nouns do not touch the database, the mail or the environment themselves', () => {
    const outside = [...app, ...sourceFiles('components')].filter(({ text }) =>
      /from '@\/lib\/platform\//.test(text),
    )
    expect(outside.map(({ path }) => path)).toEqual([])
    const nouns = domain.filter(({ text }) => /\bdatabase\(\)|\binTransaction\(/.test(text))
    expect(nouns.map(({ path }) => path)).toEqual([])
  })

  test('every query and command says who may ask', () => {
    const wrong = domain.flatMap(({ path, text }) => {
      const made = text.match(/define(?:Query|Command|Lijstexport)\(\{/g)?.length ?? 0
      const asked = text.match(/\bauthorize(?::|,)/g)?.length ?? 0
      return made > asked ? [path] : []
    })
    expect(wrong).toEqual([])
  })

  test('a noun that can be found names reindexes in each command', () => {
    const findable = new Set(
      domain.filter(({ path }) => path.endsWith('/search-document.ts')).map(({ path }) => path.split('/')[2]),
    )
    const commands = domain.filter(
      ({ path, text }) => findable.has(path.split('/')[2] ?? '') && /=\s*defineCommand\(/.test(text),
    )
    expect(commands.filter(({ text }) => !/\breindexes\b/.test(text)).map(({ path }) => path)).toEqual([])
  })
})
