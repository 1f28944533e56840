import { expect, test } from 'vitest'
import { csvbestand, slotregel } from './csvbestand'

test('een bestand waar niet alles in past, zegt dat op zijn laatste regel', () => {
  const csv = csvbestand(['Naam', 'Dag'], [['Anna', '1'], ...slotregel(10_000, 12_345, 'Kies een filter.')])
  expect(csv.split('\r\n').at(2)).toBe(
    '"Let op: dit zijn de eerste 10.000 van 12.345 regels. Kies een filter."',
  )
})

test('een bestand waar alles in past, zegt niets', () => {
  expect(slotregel(3, 3, 'Kies een filter.')).toEqual([])
  expect(slotregel(0, 0, 'Kies een filter.')).toEqual([])
})
