import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAGDEEL_PATRONEN, dagdeelVan } from '../scholingen/dagdeel'
import { eindeVanDag, laatsteDag, leesLokaal, naarLokaal } from './lokaletijd'

const twee = (getal: number) => String(getal).padStart(2, '0')
const tijden = fc
  .record({ uur: fc.nat(23), minuut: fc.nat(59) })
  .map(({ uur, minuut }) => `${twee(uur)}:${twee(minuut)}`)
// Last Sundays of March and October, the nights in which the clock changes.
const lente = fc.constantFrom('2025-03-30', '2026-03-29', '2027-03-28', '2028-03-26')
const herfst = fc.constantFrom('2025-10-26', '2026-10-25', '2027-10-31', '2028-10-29')
const gewoneDag = fc.constantFrom('2026-01-15', '2026-03-28', '2026-07-01', '2026-10-24', '2026-12-31')

const momentVan = (lokaal: string): Date => {
  const gelezen = leesLokaal(lokaal)
  if (gelezen.soort === 'BESTAAT_NIET') throw new Error(`${lokaal} does not exist`)
  return gelezen.moment
}

describe('Nederlandse tijd', () => {
  test('staat los van de zone van de server', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Pacific/Auckland')
    expect(momentVan('2026-01-15T13:30').toISOString()).toBe('2026-01-15T12:30:00.000Z')
    expect(momentVan('2026-07-15T13:30').toISOString()).toBe('2026-07-15T11:30:00.000Z')
  })

  test('op een gewone dag is elke tijd er één keer, heen en terug gelijk', () => {
    fc.assert(
      fc.property(gewoneDag, tijden, (dag, tijd) => {
        const gelezen = leesLokaal(`${dag}T${tijd}`)
        expect(gelezen.soort).toBe('GEWOON')
        expect(naarLokaal(momentVan(`${dag}T${tijd}`))).toBe(`${dag}T${tijd}`)
      }),
    )
  })

  test('in de lentenacht bestaat alleen het uur van 02:00 tot 03:00 niet', () => {
    fc.assert(
      fc.property(lente, tijden, (dag, tijd) => {
        const gelezen = leesLokaal(`${dag}T${tijd}`)
        expect(gelezen.soort).toBe(tijd.startsWith('02:') ? 'BESTAAT_NIET' : 'GEWOON')
        if (gelezen.soort === 'GEWOON') expect(naarLokaal(gelezen.moment)).toBe(`${dag}T${tijd}`)
      }),
    )
    expect(momentVan('2026-03-29T03:00').getTime() - momentVan('2026-03-29T01:59').getTime()).toBe(60_000)
  })

  test('in de herfstnacht is van het dubbele uur de eerste keer bedoeld', () => {
    fc.assert(
      fc.property(herfst, tijden, (dag, tijd) => {
        const gelezen = leesLokaal(`${dag}T${tijd}`)
        expect(gelezen.soort).toBe(tijd.startsWith('02:') ? 'DUBBEL' : 'GEWOON')
        expect(naarLokaal(momentVan(`${dag}T${tijd}`))).toBe(`${dag}T${tijd}`)
      }),
    )
    expect(momentVan('2026-10-25T02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(momentVan('2026-10-25T03:00').getTime() - momentVan('2026-10-25T02:59').getTime()).toBe(
      61 * 60_000,
    )
  })

  test('een dag is om als de volgende Nederlandse dag begint, ook als hij 23 of 25 uur duurt', () => {
    expect(eindeVanDag('2026-03-29').toISOString()).toBe('2026-03-29T22:00:00.000Z')
    expect(eindeVanDag('2026-10-25').toISOString()).toBe('2026-10-25T23:00:00.000Z')
    fc.assert(
      fc.property(fc.oneof(gewoneDag, lente, herfst), (dag) => {
        expect(laatsteDag(eindeVanDag(dag))).toBe(dag)
      }),
    )
  })
})

describe('dagdeel', () => {
  test('elke tijd valt in precies één dagdeel, en de database vindt hetzelfde als de regel', () => {
    fc.assert(
      fc.property(gewoneDag, tijden, (dag, tijd) => {
        const lokaal = `${dag}T${tijd}`
        const gevonden = Object.entries(DAGDEEL_PATRONEN).filter(([, delen]) =>
          delen.some((deel) => lokaal.includes(deel)),
        )
        expect(gevonden.map(([dagdeel]) => dagdeel)).toEqual([dagdeelVan(lokaal)])
      }),
      { numRuns: 500 },
    )
  })

  test('de grenzen liggen om twaalf en om zes uur', () => {
    const dagdelen = ['11:59', '12:00', '17:59', '18:00'].map((tijd) => dagdeelVan(`2026-01-15T${tijd}`))
    expect(dagdelen).toEqual(['ochtend', 'middag', 'middag', 'avond'])
  })
})
