import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bewerkingsafstand, toegestaneFouten, verwanteSpellingen } from './spelling'

const BEKEND = new Set(['dementie', 'delier', 'psychiatrie', 'palliatieve', 'hospice', 'pijn', 'onrust'])

describe('typefouten', () => {
  test('tot vier letters mag er geen fout in, vanaf acht twee', () => {
    expect([3, 4, 7, 8, 20].map(toegestaneFouten)).toEqual([0, 1, 1, 2, 2])
  })

  test.each([
    ['dementei', 'dementie'],
    ['demetnie', 'dementie'],
    ['delir', 'delier'],
    ['psygiatrie', 'psychiatrie'],
    ['hospis', 'hospice'],
    ['ospice', 'hospice'],
    ['palliatiefe', 'palliatieve'],
  ])('%s vindt %s', (getypt, bedoeld) => {
    const fouten = bewerkingsafstand(getypt, bedoeld, 3)
    expect(verwanteSpellingen(getypt, BEKEND).includes(bedoeld)).toBe(
      fouten <= toegestaneFouten(getypt.length),
    )
    expect(fouten).toBeLessThanOrEqual(2)
  })

  test('een bekend woord en een kort woord blijven zoals ze zijn', () => {
    expect(verwanteSpellingen('dementie', BEKEND)).toEqual([])
    expect(verwanteSpellingen('pij', BEKEND)).toEqual([])
  })

  test('de afstand is gelijk in beide richtingen, en nul alleen voor hetzelfde woord', () => {
    const woord = fc.string({ minLength: 0, maxLength: 12, unit: fc.constantFrom('a', 'b', 'e', 'n', 't') })
    fc.assert(
      fc.property(woord, woord, (a, b) => {
        expect(bewerkingsafstand(a, b, 12)).toBe(bewerkingsafstand(b, a, 12))
        expect(bewerkingsafstand(a, b, 12) === 0).toBe(a === b)
      }),
    )
  })
})
