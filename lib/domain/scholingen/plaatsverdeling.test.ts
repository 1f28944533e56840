import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aanbodtermijn,
  type Bezetting,
  type Deelname,
  type Ruimte,
  verdeel,
  vrijVoor,
} from './plaatsverdeling'

const HOUR = 3_600_000
const BEGIN = new Date('2026-12-10T12:30:00Z')
const NETWERKEN = ['oost', 'west', null] as const

type Stand = { ruimte: Ruimte; rij: Deelname[]; now: Date; volgende: number }
type Stap = { wat: 'in' | 'uit' | 'ja' | 'wacht' | 'ruimer' | 'vrijgave'; wie: number; netwerk: number }

const heeftPlek = ({ status }: Deelname) => status !== 'WACHTLIJST'

function bezettingVan(rij: readonly Deelname[]): Bezetting[] {
  return NETWERKEN.map((netwerkId) => {
    const van = rij.filter((deelname) => deelname.netwerkId === netwerkId)
    const bezet = van.filter(heeftPlek).length
    return { netwerkId, bezet, wachtend: van.length - bezet }
  })
}

/** One thing that people, organiser or clock do; afterwards the waiting list moves on, as the commands do. */
function doe(stand: Stand, { wat, wie, netwerk }: Stap): Stand {
  const { rij, now, ruimte, volgende } = stand
  const gekozen = rij[wie % Math.max(1, rij.length)]
  const zonder = rij.filter((deelname) => deelname !== gekozen)
  if (wat === 'in') {
    const netwerkId = NETWERKEN[netwerk % NETWERKEN.length] ?? null
    const vrij = vrijVoor(ruimte, bezettingVan(rij), netwerkId)
    const status = vrij === null || vrij > 0 ? 'BEVESTIGD' : 'WACHTLIJST'
    const nieuwe: Deelname = { id: String(volgende).padStart(3, '0'), netwerkId, status, aanbodTot: null }
    return { ...stand, rij: [...rij, nieuwe], volgende: volgende + 1 }
  }
  if (wat === 'uit') return { ...stand, rij: zonder }
  if (wat === 'ja') {
    const ja = rij.map((deelname) =>
      deelname === gekozen && deelname.aanbodTot && deelname.aanbodTot > now
        ? { ...deelname, status: 'BEVESTIGD' as const, aanbodTot: null }
        : deelname,
    )
    return { ...stand, rij: ja }
  }
  if (wat === 'wacht') return { ...stand, now: new Date(now.getTime() + (1 + wie) * 5 * HOUR) }
  if (wat === 'vrijgave') return { ...stand, ruimte: { ...ruimte, aandelen: [] } }
  const capaciteit = ruimte.capaciteit === null ? null : ruimte.capaciteit + 1
  return { ...stand, ruimte: { ...ruimte, capaciteit } }
}

function schuif(stand: Stand): Stand {
  const { verlopen, aanbod } = verdeel(stand.ruimte, stand.rij, stand.now)
  const rij = stand.rij
    .filter(({ id }) => !verlopen.includes(id))
    .map((deelname) =>
      aanbod.includes(deelname.id)
        ? { ...deelname, status: 'AANGEBODEN' as const, aanbodTot: aanbodtermijn(stand.now, BEGIN) }
        : deelname,
    )
  return { ...stand, rij }
}

function controleer(voor: Stand, na: Stand): void {
  const { ruimte, rij, now } = na
  const bezet = rij.filter(heeftPlek)
  if (ruimte.capaciteit !== null) expect(bezet.length).toBeLessThanOrEqual(ruimte.capaciteit)
  // The line stays in order of arrival, and within a netwerk nobody has a place before who came earlier and waits.
  expect(rij.map(({ id }) => id)).toEqual([...rij.map(({ id }) => id)].sort())
  for (const deelname of rij.filter(({ status }) => status === 'WACHTLIJST')) {
    const nieuwe = bezet.filter(
      ({ id }) => voor.rij.find((eerder) => eerder.id === id)?.status === 'WACHTLIJST',
    )
    expect(nieuwe.some(({ id, netwerkId }) => netwerkId === deelname.netwerkId && id > deelname.id)).toBe(
      false,
    )
    // Nobody waits while there is a place that this person may have.
    const zonderRij = bezettingVan(bezet)
    expect(vrijVoor(ruimte, zonderRij, deelname.netwerkId)).toBe(0)
  }
  // What is held is held in time, and who had said yes never loses the place to somebody else.
  for (const { aanbodTot } of bezet) expect(aanbodTot === null || aanbodTot > now).toBe(true)
  const bevestigd = voor.rij.filter(({ status }) => status === 'BEVESTIGD').map(({ id }) => id)
  expect(
    bevestigd.filter((id) => rij.find((nu) => nu.id === id)?.status !== 'BEVESTIGD').length,
  ).toBeLessThanOrEqual(1)
}

const stap: fc.Arbitrary<Stap> = fc.record({
  wat: fc.constantFrom('in', 'in', 'in', 'uit', 'uit', 'ja', 'ja', 'wacht', 'ruimer', 'vrijgave'),
  wie: fc.nat(12),
  netwerk: fc.nat(2),
})
const aandelen = fc.record({ oost: fc.nat(3), west: fc.nat(3), over: fc.nat(3) })

describe('plaatsen verdelen', () => {
  test('bij elke reeks van inschrijven, afmelden, ja zeggen en verlopen blijft de wachtlijst op volgorde en komt er nooit iemand te veel in', () => {
    fc.assert(
      fc.property(aandelen, fc.array(stap, { maxLength: 60 }), ({ oost, west, over }, stappen) => {
        const ruimte = {
          capaciteit: Math.max(1, oost + west + over),
          aandelen: [
            { netwerkId: 'oost', aantal: oost },
            { netwerkId: 'west', aantal: west },
          ],
        }
        let stand: Stand = { ruimte, rij: [], now: new Date('2026-11-01T09:00:00Z'), volgende: 0 }
        for (const een of stappen) {
          const gedaan = doe(stand, een)
          const geschoven = schuif(gedaan)
          controleer(stand, geschoven)
          // A second time changes nothing: the job may run as often as it likes.
          expect(verdeel(geschoven.ruimte, geschoven.rij, geschoven.now)).toEqual({
            verlopen: [],
            aanbod: [],
          })
          stand = geschoven
        }
      }),
      { numRuns: 500 },
    )
  })

  test('wie nu komt gaat niet voor wie wacht, ook niet tussen een vrije plek en het aanbod', () => {
    const ruimte = { capaciteit: 3, aandelen: [] }
    expect(vrijVoor(ruimte, [{ netwerkId: null, bezet: 2, wachtend: 1 }], 'oost')).toBe(0)
    expect(vrijVoor(ruimte, [{ netwerkId: null, bezet: 2, wachtend: 0 }], 'oost')).toBe(1)
    expect(vrijVoor({ ...ruimte, capaciteit: null }, [], null)).toBeNull()
  })

  test('een aanbod geldt twee keer 24 uur, ook als de klok verspringt, en nooit tot na het begin', () => {
    const begin = new Date('2026-10-30T09:00:00Z')
    expect(aanbodtermijn(new Date('2026-10-24T10:00:00Z'), begin)).toEqual(new Date('2026-10-26T10:00:00Z'))
    expect(aanbodtermijn(new Date('2026-03-28T10:00:00Z'), begin)).toEqual(new Date('2026-03-30T10:00:00Z'))
    expect(aanbodtermijn(new Date('2026-10-29T10:00:00Z'), begin)).toEqual(begin)
  })
})
