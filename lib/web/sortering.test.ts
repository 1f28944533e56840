import { expect, test } from 'vitest'
import { sorteerRijen } from './sortering'

const rijen = [
  { naam: 'Zeeland', aantal: 2, gebied: null },
  { naam: 'Élan', aantal: 10, gebied: 'Goes' },
  { naam: 'dorp 10', aantal: 2, gebied: 'Axel' },
  { naam: 'Dorp 9', aantal: 1, gebied: '' },
]
const KOLOMMEN = {
  naam: (rij: (typeof rijen)[number]) => rij.naam,
  aantal: (rij: (typeof rijen)[number]) => rij.aantal,
  gebied: (rij: (typeof rijen)[number]) => rij.gebied,
}
const namen = (gevraagd: string | undefined) =>
  sorteerRijen(rijen, gevraagd, KOLOMMEN).rijen.map(({ naam }) => naam)

test('op naam zoals in een Nederlands register, en andersom', () => {
  expect(namen('naam')).toEqual(['Dorp 9', 'dorp 10', 'Élan', 'Zeeland'])
  expect(namen('-naam')).toEqual(['Zeeland', 'Élan', 'dorp 10', 'Dorp 9'])
})

test('getallen als getallen; wat gelijk is blijft staan zoals het stond', () => {
  expect(namen('aantal')).toEqual(['Dorp 9', 'Zeeland', 'dorp 10', 'Élan'])
  expect(namen('-aantal')).toEqual(['Élan', 'Zeeland', 'dorp 10', 'Dorp 9'])
})

test('leeg komt achteraan, welke kant het ook op gaat', () => {
  expect(namen('gebied')).toEqual(['dorp 10', 'Élan', 'Zeeland', 'Dorp 9'])
  expect(namen('-gebied').slice(0, 2)).toEqual(['Élan', 'dorp 10'])
})

test.each([undefined, '', '-', 'ref', '__proto__', '-toString', '--naam'])(
  'onzin in het adres (%s) verandert niets',
  (gevraagd) => {
    expect(sorteerRijen(rijen, gevraagd, KOLOMMEN)).toEqual({ rijen, volgorde: null })
  },
)
