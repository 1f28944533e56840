import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maakBegrippenzoeker } from './zoek-begrippen'

const begrip = (slug: string, term: string, ...ookBekendAls: string[]) => ({
  slug,
  term,
  uitleg: '',
  ookBekendAls,
})
const zoeker = maakBegrippenzoeker([
  begrip('pzp', 'Proactieve zorgplanning (PZP)', 'PZP', 'advance care planning'),
  begrip('zorg', 'Zorg'),
  begrip('sedatie', 'Palliatieve sedatie'),
  begrip('coordinator', 'Netwerkcoördinator'),
  begrip('hospice', 'Hospice', 'bijna-thuis-huis'),
  begrip('vreemd', '(.*)+$'),
])
const vind = (tekst: string) =>
  zoeker(tekst).map(({ begrip: { slug }, start, eind }) => [slug, tekst.slice(start, eind)])

test.each([
  ['Begin op tijd met proactieve zorgplanning.', [['pzp', 'proactieve zorgplanning']]],
  [
    'Maak een PZP, of Advance  Care\nPlanning',
    [
      ['pzp', 'PZP'],
      ['pzp', 'Advance  Care\nPlanning'],
    ],
  ],
  ['verzorgen, zorgen en zorgplan zijn andere woorden', []],
  ['zorg-team is een ander woord', []],
  ['palliatieve, sedatie', []],
  ['De netwerkcoördinator belt', [['coordinator', 'netwerkcoördinator']]],
  ['Een Bijna-Thuis-Huis in Zeeland', [['hospice', 'Bijna-Thuis-Huis']]],
  ["'Zorg'!", [['zorg', 'Zorg']]],
])('%j', (tekst, gevonden) => expect(vind(tekst)).toEqual(gevonden))

test('vondsten staan op volgorde en overlappen nooit', () => {
  const woord = fc.constantFrom(
    'palliatieve',
    'sedatie',
    'zorg',
    'PZP',
    'advance',
    'care',
    'planning',
    ',',
    '  ',
    '-',
  )
  fc.assert(
    fc.property(fc.array(woord, { maxLength: 20 }), (woorden) => {
      const vondsten = zoeker(woorden.join(' '))
      for (const [i, { start, eind }] of vondsten.entries()) {
        expect(start).toBeGreaterThanOrEqual(vondsten[i - 1]?.eind ?? 0)
        expect(eind).toBeGreaterThan(start)
      }
    }),
  )
})

test('een lange vijandige tekst kost geen lange tijd', () => {
  const start = performance.now()
  zoeker('palliatieve '.repeat(100_000))
  expect(performance.now() - start).toBeLessThan(4_000)
})

test('zonder begrippen wordt er niets gevonden', () => {
  expect(maakBegrippenzoeker([])('palliatieve zorg')).toEqual([])
})
