/** Who may watch a recording, from the fewest people to all. */
export const BEREIKEN = ['INGESCHREVENEN', 'LEDEN', 'OPENBAAR'] as const
export type Bereik = (typeof BEREIKEN)[number]

/** True when `een` lets in nobody whom `ander` keeps out. */
export const isHooguit = (een: Bereik, ander: Bereik): boolean =>
  BEREIKEN.indexOf(een) <= BEREIKEN.indexOf(ander)
