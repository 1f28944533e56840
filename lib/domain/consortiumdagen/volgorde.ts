import 'server-only'
import type { Stap } from './schema'

export type Plek = { verhaalId: string; isZichtbaar: boolean }

/**
 * The stories of a day in their new order. Up and down goes past the next story that people see: one that was withdrawn
 * keeps its place meanwhile. A story that is there already is not added again; one that is not cannot move.
 */
export function schuif(plekken: readonly Plek[], verhaalId: string, stap: Stap): string[] {
  const ids = plekken.map((plek) => plek.verhaalId)
  const van = ids.indexOf(verhaalId)
  if (stap === 'erbij') return van === -1 ? [...ids, verhaalId] : ids
  if (stap === 'weg') return ids.filter((id) => id !== verhaalId)
  const naar = buur(plekken, van, stap === 'omhoog' ? -1 : 1)
  if (van === -1 || naar === -1) return ids
  return ids.with(van, ids[naar] ?? verhaalId).with(naar, verhaalId)
}

function buur(plekken: readonly Plek[], van: number, richting: -1 | 1): number {
  for (let plek = van + richting; plek >= 0 && plek < plekken.length; plek += richting)
    if (plekken[plek]?.isZichtbaar) return plek
  return -1
}
