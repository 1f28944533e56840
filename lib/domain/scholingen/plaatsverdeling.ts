import 'server-only'

/** How many people of one netwerk (null: of none) have a place or are offered one, and how many wait. */
export type Bezetting = { netwerkId: string | null; bezet: number; wachtend: number }

/** The places of a scholing; `capaciteit` is null when there is no limit. */
export type Ruimte = {
  capaciteit: number | null
  /** places that are kept for people of one netwerk; empty once they are released to all */
  aandelen: readonly { netwerkId: string; aantal: number }[]
}

export type Deelname = {
  id: string
  netwerkId: string | null
  status: 'BEVESTIGD' | 'AANGEBODEN' | 'WACHTLIJST'
  aanbodTot: Date | null
}

const AANBOD_MS = 48 * 3_600_000

/** Until when a place that is offered now is held: two days, but never beyond the begin of the scholing. */
export const aanbodtermijn = (now: Date, begin: Date): Date =>
  new Date(Math.min(now.getTime() + AANBOD_MS, begin.getTime()))

/**
 * The free places for somebody of this netwerk who comes now: not those that are kept for other netwerken, and none
 * while somebody waits who can still have one. Null when there is no limit.
 */
export function vrijVoor(
  ruimte: Ruimte,
  bezetting: readonly Bezetting[],
  netwerkId: string | null,
): number | null {
  if (ruimte.capaciteit === null) return null
  const gaatVoor = bezetting.some(
    (ander) => ander.wachtend > 0 && over(ruimte, bezetting, ander.netwerkId) > 0,
  )
  return gaatVoor ? 0 : Math.max(0, over(ruimte, bezetting, netwerkId))
}

/**
 * Who loses an offer that was not accepted in time, and who is offered a place then, strictly in the order of `rij`
 * (order of arrival). Who waits for a place that is kept for another netwerk does not hold up who comes after.
 */
export function verdeel(
  ruimte: Ruimte,
  rij: readonly Deelname[],
  now: Date,
): { verlopen: string[]; aanbod: string[] } {
  const verlopen = rij.filter(({ aanbodTot }) => aanbodTot !== null && aanbodTot <= now).map(({ id }) => id)
  const blijvend = rij.filter(({ id }) => !verlopen.includes(id))
  const bezetting = telBezetting(blijvend)
  const aanbod: string[] = []
  for (const { id, netwerkId, status } of blijvend) {
    if (status !== 'WACHTLIJST' || over(ruimte, bezetting, netwerkId) <= 0) continue
    aanbod.push(id)
    for (const van of bezetting) if (van.netwerkId === netwerkId) van.bezet += 1
  }
  return { verlopen, aanbod }
}

/** How many places are left for a netwerk, without looking at who waits. */
function over(
  { capaciteit, aandelen }: Ruimte,
  bezetting: readonly Bezetting[],
  netwerkId: string | null,
): number {
  if (capaciteit === null) return Number.POSITIVE_INFINITY
  const bezet = bezetting.reduce((som, van) => som + van.bezet, 0)
  const gehouden = aandelen.map(({ netwerkId: voor, aantal }) => {
    const gebruikt = bezetting.find((van) => van.netwerkId === voor)?.bezet ?? 0
    return voor === netwerkId ? 0 : Math.max(0, aantal - gebruikt)
  })
  return capaciteit - bezet - gehouden.reduce((som, aantal) => som + aantal, 0)
}

function telBezetting(rij: readonly Deelname[]): Bezetting[] {
  const per = new Map<string | null, Bezetting>()
  for (const { netwerkId, status } of rij) {
    const van = per.get(netwerkId) ?? { netwerkId, bezet: 0, wachtend: 0 }
    if (status === 'WACHTLIJST') van.wachtend += 1
    else van.bezet += 1
    per.set(netwerkId, van)
  }
  return [...per.values()]
}
