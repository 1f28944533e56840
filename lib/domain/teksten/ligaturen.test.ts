import fc from 'fast-check'
import { expect, test } from 'vitest'
import { herstelLigaturen } from './ligaturen'
import { normaliseer } from './normaliseer'

const WOORDEN = new Set(
  'palliatieve behoefte consortium efficient kwaliteit stoffen effect koffie proactief'.split(' '),
)
const isWoord = (woord: string) => WOORDEN.has(woord)

test.each([
  ['pallia?eve zorg', 'palliatieve zorg'],
  ['Pallia?eve', 'Palliatieve'],
  ['behoe_e', 'behoefte'],
  ['consor?um', 'consortium'],
  ['e\uFFFDciënt', 'efficiënt'],
  ['kwaliteit en pallia\u00ADeve', 'kwaliteit en palliatieve'],
  ['proac?ef', 'proactief'],
])('%s wordt %s', (tekst, heel) => {
  expect(herstelLigaturen(tekst, isWoord)).toEqual({ tekst: heel, isHersteld: true })
})

test.each([
  'Wat doe je dan? Bel.',
  'Heb je pijn?ja',
  'bestand_naam.docx',
  'Wie belt?',
  'xx?yy',
  'snake_case_woord',
])('%s blijft zoals het er staat', (tekst) => {
  expect(herstelLigaturen(tekst, isWoord)).toEqual({ tekst, isHersteld: false })
})

test('een ligatuur die als één teken is geschreven is alleen een andere schrijfwijze', () => {
  expect(herstelLigaturen('eﬀect en koﬃe', isWoord)).toEqual({ tekst: 'effect en koffie', isHersteld: false })
})

test('elke tekst komt er heelhuids door, en wat heel is verandert nooit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (tekst) => {
      const { isHersteld, tekst: uit } = herstelLigaturen(tekst, () => false)
      expect(isHersteld).toBe(false)
      expect(normaliseer(uit.normalize('NFKC'))).toBe(normaliseer(tekst.normalize('NFKC')))
    }),
  )
})
