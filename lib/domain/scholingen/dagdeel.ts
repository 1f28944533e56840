import 'server-only'
import type { DAGDEELKEUZES, Dagdeel } from './schema'

/** In which part of the day a local time 'YYYY-MM-DDTHH:mm' falls: morning to 12:00, afternoon to 18:00, then evening. */
export function dagdeelVan(lokaal: string): Dagdeel {
  const uur = Number(lokaal.slice(11, 13))
  if (uur < 12) return 'ochtend'
  return uur < 18 ? 'middag' : 'avond'
}

/**
 * The same rule for the database: a local time falls in the part of the day when it holds one of these. The local text
 * is compared and not the instant, because only the text knows summer time.
 */
export const DAGDEEL_PATRONEN: Record<Dagdeel, readonly string[]> = {
  ochtend: ['T0', 'T10:', 'T11:'],
  middag: ['T12:', 'T13:', 'T14:', 'T15:', 'T16:', 'T17:'],
  avond: ['T18:', 'T19:', 'T2'],
}

/** The parts of the day that a choice of the filter stands for. */
export const dagdelenVan = (keuze: (typeof DAGDEELKEUZES)[number]): readonly Dagdeel[] =>
  keuze === 'overdag' ? ['ochtend', 'middag'] : [keuze]
