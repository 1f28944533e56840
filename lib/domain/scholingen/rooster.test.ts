import { expect, test } from 'vitest'
import { roosterhinder } from './rooster'

const EIGEN = 'zeeland'
const datum = {
  lokaalBegin: '2027-01-14T13:00',
  lokaalEinde: '2027-01-14T17:00',
  begin: new Date('2027-01-14T12:00:00Z'),
  einde: new Date('2027-01-14T16:00:00Z'),
  voorbereidingMinuten: 60,
  kostenCent: 2_500,
  vorm: 'FYSIEK' as const,
  netwerkId: EIGEN,
}
const hinder = (anders: Partial<Parameters<typeof roosterhinder>[0]>) =>
  roosterhinder({ ...datum, ...anders }, EIGEN)

test('een middag van vier uur, een uur voorbereiding, 25 euro, in het eigen netwerk: dat past', () => {
  expect(hinder({})).toEqual([])
})

test('een minuut, een cent of een netwerk verder past niet meer, en dat staat erbij', () => {
  expect(hinder({ voorbereidingMinuten: 61 })).toEqual(['VOORBEREIDING'])
  expect(hinder({ kostenCent: 2_501 })).toEqual(['KOSTEN'])
  expect(hinder({ netwerkId: 'brabant' })).toEqual(['VER_WEG'])
  expect(hinder({ netwerkId: null })).toEqual(['VER_WEG'])
  expect(hinder({ lokaalEinde: '2027-01-14T18:01' })).toEqual(['NIET_OVERDAG'])
  expect(hinder({ lokaalBegin: '2027-01-14T07:59' })).toEqual(['NIET_OVERDAG'])
  expect(hinder({ einde: new Date('2027-01-14T16:00:01Z') })).toEqual(['TE_LANG'])
})

test('online of op beide manieren is nooit te ver weg, ook zonder eigen netwerk', () => {
  for (const vorm of ['ONLINE', 'HYBRIDE'] as const) {
    expect(roosterhinder({ ...datum, vorm, netwerkId: null }, null)).toEqual([])
  }
  expect(roosterhinder(datum, null)).toEqual(['VER_WEG'])
})

test('alles wat niet past staat erbij', () => {
  const dag = { lokaalBegin: '2027-01-14T19:00', lokaalEinde: '2027-01-15T01:00', kostenCent: 10_000 }
  const lang = { einde: new Date('2027-01-15T00:00:00Z'), begin: new Date('2027-01-14T18:00:00Z') }
  expect(hinder({ ...dag, ...lang })).toEqual(['NIET_OVERDAG', 'TE_LANG', 'KOSTEN'])
})

test('in de nacht dat de klok teruggaat telt de duur in echte uren', () => {
  const nacht = {
    lokaalBegin: '2027-10-31T01:00',
    lokaalEinde: '2027-10-31T04:30',
    begin: new Date('2027-10-30T23:00:00Z'),
    einde: new Date('2027-10-31T03:30:00Z'),
  }
  expect(hinder(nacht)).toEqual(['NIET_OVERDAG', 'TE_LANG'])
})
