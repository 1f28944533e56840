import { describe, expect, test } from 'vitest'
import { bereikbaarheid } from './bereikbaarheid'

const KANTOOR = [{ dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '17:00' }]
const ALTIJD = [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '00:00', tot: '24:00' }]

describe('is een lijn nu bereikbaar', () => {
  test('zonder bekende tijden zegt de klok niets', () => {
    expect(bereikbaarheid(null, new Date())).toEqual({ stand: 'ONBEKEND' })
  })

  test('dag en nacht is altijd', () => {
    expect(bereikbaarheid(ALTIJD, new Date('2026-11-22T02:00:00Z'))).toEqual({
      stand: 'NU_BEREIKBAAR',
      altijd: true,
    })
  })

  test('kantooruren gelden in Nederlandse tijd, zomer en winter', () => {
    expect(bereikbaarheid(KANTOOR, new Date('2026-01-12T08:00:00Z')).stand).toBe('NU_BEREIKBAAR')
    expect(bereikbaarheid(KANTOOR, new Date('2026-01-12T07:59:00Z')).stand).toBe('NU_DICHT')
    expect(bereikbaarheid(KANTOOR, new Date('2026-07-13T07:00:00Z')).stand).toBe('NU_BEREIKBAAR')
    expect(bereikbaarheid(KANTOOR, new Date('2026-07-13T15:00:00Z')).stand).toBe('NU_DICHT')
  })

  test('in het weekend is een kantoorlijn dicht', () => {
    expect(bereikbaarheid(KANTOOR, new Date('2026-11-22T11:00:00Z')).stand).toBe('NU_DICHT')
  })

  test('in de nacht dat de klok verspringt telt de wandtijd', () => {
    const nacht = [{ dagen: [7], van: '02:00', tot: '03:00' }]
    // 25 oktober 2026: 02:30 komt twee keer voor.
    expect(bereikbaarheid(nacht, new Date('2026-10-25T00:30:00Z')).stand).toBe('NU_BEREIKBAAR')
    expect(bereikbaarheid(nacht, new Date('2026-10-25T01:30:00Z')).stand).toBe('NU_BEREIKBAAR')
    // 29 maart 2026: 02:30 bestaat niet.
    expect(bereikbaarheid(nacht, new Date('2026-03-29T01:00:00Z')).stand).toBe('NU_DICHT')
  })
})
