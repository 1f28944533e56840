import 'server-only'
import type { Werksoort } from './labels'

/** How many of one source the work list holds. */
const GRENS = 500
/** Each source is asked for one more, to know whether there are more. */
export const VRAAG = GRENS + 1

/**
 * The rows that the list holds, and of which kinds of work there are more: `soorten`, given the first row that does not
 * fit, because what comes before it in the order of its source is complete.
 */
export function binnenGrens<Rij>(rijen: readonly Rij[], soorten: (eersteErbuiten: Rij) => Werksoort[]) {
  const erbuiten = rijen[GRENS]
  return { rijen: rijen.slice(0, GRENS), ingekort: erbuiten === undefined ? [] : soorten(erbuiten) }
}
