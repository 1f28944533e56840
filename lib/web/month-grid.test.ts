import { expect, test } from 'vitest'
import { monthFrom, weeksOfMonth } from './month-grid'

test('a month is cut in whole weeks from Monday', () => {
  const weken = weeksOfMonth('2027-03')
  expect(weken).toHaveLength(5)
  expect(weken.map(([maandag]) => maandag)).toEqual([
    '2027-03-01',
    '2027-03-08',
    '2027-03-15',
    '2027-03-22',
    '2027-03-29',
  ])
  expect(weken.at(-1)?.at(-1)).toBe('2027-04-04')
})

test('a month that begins on a Sunday has six rows', () => {
  expect(weeksOfMonth('2026-11')).toHaveLength(6)
  expect(weeksOfMonth('2026-11')[0]?.[0]).toBe('2026-10-26')
})

test('the month before January is of the year before', () => {
  expect(monthFrom('2027-01', -1)).toBe('2026-12')
  expect(monthFrom('2027-12', 1)).toBe('2028-01')
})
