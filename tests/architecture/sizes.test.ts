import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files'

const MAX_LINES = 250
const files = ['app', 'components', 'lib', 'search', 'prisma', 'tests'].flatMap((folder) =>
  sourceFiles(folder),
)

describe('sizes and style', () => {
  test('no file is longer than 250 lines', () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES)
    expect(long).toEqual([])
  })

  test('a default export stands only where Next or a tool wants one', () => {
    const wanted =
      /^app\/.*\/?(?:page|layout|loading|error|global-error|not-found|template|default)\.tsx$|\.config\.(?:ts|mts)$|(?:global|e2e)-setup\.ts$/
    const wrong = files.filter(({ path, text }) => /^export default/m.test(text) && !wanted.test(path))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('components do not fetch', () => {
    const fetching = files.filter(
      ({ path, text }) =>
        path.startsWith('components/') &&
        !path.includes('.test.') &&
        /\b(?:await fetch|useSWR|prisma\.)\b/.test(text),
    )
    expect(fetching.map(({ path }) => path)).toEqual([])
  })

  test('schemas take z from the kernel, so that its settings come first', () => {
    const wrong = files.filter(
      ({ path, text }) =>
        /from 'zod'/.test(text) &&
        /^(?:app|components|lib\/domain|lib\/web|lib\/background|search)\//.test(path) &&
        !path.includes('.test.') &&
        !/import type .*from 'zod'/.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('nothing is left for later', () => {
    const mark = new RegExp(
      `\\b(?:${['TO', 'FIX', 'XX'].map((part, index) => part + ['DO', 'ME', 'X'][index]).join('|')})\\b`,
    )
    expect(files.filter(({ text }) => mark.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('text from outside becomes HTML in two audited components only', () => {
    const users = files.filter(
      ({ path, text }) => /dangerouslySetInnerHTML/.test(text) && !path.startsWith('tests/'),
    )
    // The first gets what our own renderer wrote and escaped, the second what React wrote.
    expect(users.map(({ path }) => path)).toEqual([
      'components/teksten/tekst-weergave.tsx',
      'components/ui/kept.tsx',
    ])
  })

  test('no raw SQL from strings', () => {
    expect(
      files
        .filter(({ path, text }) => /\$(?:query|execute)RawUnsafe/.test(text) && !path.startsWith('tests/'))
        .map(({ path }) => path),
    ).toEqual([])
  })
})
