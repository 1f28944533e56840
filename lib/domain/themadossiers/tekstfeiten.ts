import 'server-only'
import { leestijd } from '../teksten/leestijd'
import type { TekstDoc } from '../teksten/schema'
import { voetnoten } from '../teksten/voetnoten'

type Feiten = { minuten: number; voetnoten: string[] }

const MAX = 200
const bekend = new Map<string, Feiten>()

/**
 * Reading time in minutes and footnotes (slugs in order) of texts that are read together. Remembered by their keys,
 * which change with every save: walking through a whole dossier again for each reader costs more than the rest.
 */
export function tekstfeiten(teksten: readonly { doc: TekstDoc; cacheKey: string }[]): Feiten {
  const sleutel = teksten.map(({ cacheKey }) => cacheKey).join(' ')
  const eerder = bekend.get(sleutel)
  if (eerder) return eerder
  const docs = teksten.map(({ doc }) => doc)
  const feiten = { minuten: leestijd(...docs), voetnoten: voetnoten(...docs) }
  bekend.set(sleutel, feiten)
  const oudste = bekend.keys().next().value
  if (bekend.size > MAX && oudste !== undefined) bekend.delete(oudste)
  return feiten
}
