import { expect, test } from 'vitest'
import { beginVanDeWeek, isKomend, termijnVan } from './termijn'

// Half past midnight in the Netherlands, still Saturday in UTC.
const NU = new Date('2026-11-21T23:30:00Z')
const dagenGeleden = (dagen: number) => new Date(NU.getTime() - dagen * 86_400_000)
const over = (wens: Partial<Parameters<typeof termijnVan>[0]>) =>
  termijnVan({ wat: 'beoordelen', sinds: NU, vast: null, gaatMis: false, ...wens }, NU)

test('een aangeboden tekst wacht hoogstens een week, geteld in Nederlandse dagen', () => {
  expect(over({})).toEqual({ uiterlijk: '2026-11-29', urgentie: 'DEZE_WEEK' })
  expect(over({ sinds: dagenGeleden(7) })).toEqual({ uiterlijk: '2026-11-22', urgentie: 'DEZE_WEEK' })
  expect(over({ sinds: dagenGeleden(8) })).toEqual({ uiterlijk: '2026-11-21', urgentie: 'TE_LAAT' })
})

test('een verkeerd nummer en een planning die misging zijn voor nu', () => {
  expect(over({ wat: 'nummers' }).urgentie).toBe('NU')
  expect(over({ wat: 'gepland', gaatMis: true }).urgentie).toBe('NU')
  expect(over({ wat: 'gepland' })).toEqual({ uiterlijk: null, urgentie: 'LATER' })
})

test('een afgesproken dag gaat voor', () => {
  expect(over({ wat: 'controles', vast: '2026-11-21' }).urgentie).toBe('TE_LAAT')
  expect(over({ wat: 'controles', vast: '2026-11-29' }).urgentie).toBe('DEZE_WEEK')
  expect(over({ wat: 'controles', vast: '2026-11-30' }).urgentie).toBe('LATER')
})

test('de week begint op maandag om middernacht, ook als de klok is verzet', () => {
  expect(beginVanDeWeek(NU)).toEqual(new Date('2026-11-15T23:00:00Z'))
  // Clocks went back on Sunday 25 October.
  expect(beginVanDeWeek(new Date('2026-10-25T12:00:00Z'))).toEqual(new Date('2026-10-18T22:00:00Z'))
})

test('komend is van vandaag tot en met over een week', () => {
  for (const [dag, komt] of [
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2026-11-29', true],
    ['2026-11-30', false],
    [null, false],
  ] as const)
    expect(isKomend(dag, NU)).toBe(komt)
})
