import 'server-only'
import { plattetekst } from './plattetekst'
import type { TekstDoc } from './schema'
import { woordenaantal } from './woordenaantal'

// Adults read Dutch non-fiction at about 240 words a minute; a nurse who looks things up in a text with
// terms and footnotes reads slower, and a promise that is too short annoys more than one that is too long.
const WOORDEN_PER_MINUUT = 200

/** Reading time of one or more texts together, in whole minutes, at least 1. */
export function leestijd(...docs: readonly TekstDoc[]): number {
  const woorden = docs.reduce((som, doc) => som + woordenaantal(plattetekst(doc)), 0)
  return Math.max(1, Math.round(woorden / WOORDEN_PER_MINUUT))
}
