type Waarde = string | number | boolean | null

/**
 * A whole list in the order that its address names: a column of `kolommen`, with a minus in front from high to low. What
 * means nothing leaves the rows as they are, and so does a tie. Empty values come last, whichever way.
 */
export function sorteerRijen<Rij>(
  rijen: readonly Rij[],
  gevraagd: string | undefined,
  kolommen: Readonly<Record<string, (rij: Rij) => Waarde>>,
): { rijen: readonly Rij[]; volgorde: string | null } {
  const naam = gevraagd?.replace(/^-/, '') ?? ''
  const waarde = Object.hasOwn(kolommen, naam) ? kolommen[naam] : undefined
  if (!gevraagd || !waarde) return { rijen, volgorde: null }
  const richting = gevraagd.startsWith('-') ? -1 : 1
  const op = (een: Rij, ander: Rij) => vergelijk(waarde(een), waarde(ander), richting)
  return { rijen: rijen.toSorted(op), volgorde: gevraagd }
}

const isLeeg = (waarde: Waarde) => waarde === null || waarde === ''

function vergelijk(een: Waarde, ander: Waarde, richting: number): number {
  if (isLeeg(een) || isLeeg(ander)) return Number(isLeeg(een)) - Number(isLeeg(ander))
  if (typeof een === 'string' || typeof ander === 'string')
    return richting * String(een).localeCompare(String(ander), 'nl', { numeric: true })
  return richting * (Number(een) - Number(ander))
}
