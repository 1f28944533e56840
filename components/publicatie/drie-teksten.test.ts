import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTekstDoc } from '@/lib/domain/teksten/leesschema'
import { stukkenVan, voegSamen } from './botsing-blokken'
import { vergelijkDrie } from './drie-teksten'

const alinea = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const doc = (...zinnen: string[]) => ({ type: 'doc', content: zinnen.map(alinea) })
const letters = (tekst: string) => [...tekst]

/** Letters stand for blocks: `AB|aB|Ab` is begin, own text and theirs. Small letters tell who changed what. */
const vergelijk = (geval: string) => {
  const [begin = '', jouw = '', hun = ''] = geval.split('|')
  return vergelijkDrie(letters(begin), letters(jouw), letters(hun), (letter) => letter)
}
const samen = (geval: string): string =>
  vergelijk(geval)
    .map(({ wie, jouw, hun }) =>
      wie === 'ALLEBEI' ? `[${jouw.join('')}?${hun.join('')}]` : (wie === 'ALLEEN_JIJ' ? jouw : hun).join(''),
    )
    .join('')

test.each([
  ['ieder een ander blok, ook naast elkaar', 'ABC|aBC|AbC', 'abC'],
  ['beiden hetzelfde blok', 'ABC|AxC|AyC', 'A[x?y]C'],
  ['beiden hetzelfde blok op dezelfde manier', 'ABC|AxC|AxC', 'AxC'],
  ['de een erbij, de ander een blok anders', 'ABC|AnBC|ABc', 'AnBc'],
  ['beiden iets anders op dezelfde plek erbij', 'AB|AnB|AmB', 'A[n?m]B'],
  ['de een weg, de ander datzelfde blok anders', 'ABC|AC|AbC', 'A[?b]C'],
  ['de een weg, de ander ernaast erbij', 'ABC|AC|AnBC', 'AnC'],
  ['de ander zette iets midden in wat jij weghaalde', 'ABCD|AD|ABnCD', 'A[?BnC]D'],
  ['de een haalt alles weg, de ander doet niets', 'AB||AB', ''],
])('%s', (_wat, geval, uitkomst) => {
  expect(samen(geval)).toBe(uitkomst)
})

const lijst = fc.array(fc.constantFrom(...'ABCDEFG'), { maxLength: 8 })
/** Blocks of its own on each side, so that it can be seen whose text is where. */
const zijde = (eigen: string) =>
  fc.array(fc.tuple(fc.constantFrom('HOUD', 'WEG', 'ANDERS', 'ERBIJ'), fc.constantFrom(...eigen)), {
    minLength: 8,
    maxLength: 8,
  })
const pas = (begin: readonly string[], stappen: readonly (readonly [string, string])[]) =>
  begin.flatMap((letter, plek) => {
    const [stap, eigen = ''] = stappen[plek] ?? []
    if (stap === 'WEG') return []
    if (stap === 'ANDERS') return [eigen]
    return stap === 'ERBIJ' ? [letter, eigen] : [letter]
  })
const drie = fc
  .tuple(lijst, zijde('jkl'), zijde('xyz'))
  .map(([begin, mijn, hun]) => ({ begin, jouw: pas(begin, mijn), hun: pas(begin, hun) }))
const delenVan = ({ begin, jouw, hun }: { begin: string[]; jouw: string[]; hun: string[] }) =>
  vergelijkDrie(begin, jouw, hun, (letter) => letter)

test('de delen achter elkaar zijn precies jouw tekst, en precies die van de ander', () => {
  fc.assert(
    fc.property(drie, (teksten) => {
      const delen = delenVan(teksten)
      expect(delen.flatMap(({ jouw }) => jouw)).toEqual(teksten.jouw)
      expect(delen.flatMap(({ hun }) => hun)).toEqual(teksten.hun)
    }),
  )
})

test('wat een van de twee schreef raakt nooit weg zonder dat het gevraagd is', () => {
  fc.assert(
    fc.property(drie, (teksten) => {
      const beide = delenVan(teksten).flatMap(({ wie, jouw, hun }) =>
        wie === 'ALLEEN_JIJ' ? jouw : wie === 'ALLEBEI' ? [...hun, ...jouw] : hun,
      )
      const tel = (waar: readonly string[], letter: string) => waar.filter((een) => een === letter).length
      for (const letter of 'jkl') expect(tel(beide, letter)).toBe(tel(teksten.jouw, letter))
      for (const letter of 'xyz') expect(tel(beide, letter)).toBe(tel(teksten.hun, letter))
    }),
  )
})

test('wie als enige iets veranderde krijgt geen vraag, en omgekeerd is het hetzelfde', () => {
  fc.assert(
    fc.property(drie, ({ begin, jouw, hun }) => {
      for (const [een, ander] of [
        [begin, hun],
        [jouw, begin],
        [jouw, jouw],
      ] as const)
        expect(delenVan({ begin, jouw: een, hun: ander }).filter(({ wie }) => wie === 'ALLEBEI')).toEqual([])
      const heen = delenVan({ begin, jouw, hun }).map(({ wie }) => wie)
      const terug = delenVan({ begin, jouw: hun, hun: jouw }).map(({ wie }) => wie)
      expect(terug.filter((wie) => wie === 'ALLEBEI')).toHaveLength(
        heen.filter((wie) => wie === 'ALLEBEI').length,
      )
    }),
  )
})

test('een samengevoegde tekst is een tekst, ook als beiden alles weghaalden', () => {
  const stukken = stukkenVan(doc(''), doc('', ''), doc('Een', 'Twee'))
  expect(
    stukken && isTekstDoc(voegSamen(stukken, Object.fromEntries(stukken.map((_, i) => [i, 'jouw'])))),
  ).toBe(true)
})

test('zonder begin blijft elk verschil een vraag', () => {
  const stukken = stukkenVan(doc('Een', 'Van mij'), doc('Van Ria', 'Twee'))
  expect(stukken?.map(({ vanzelf }) => vanzelf)).toEqual([undefined, undefined])
  expect(stukken && voegSamen(stukken, {})).toBeNull()
})
