import 'server-only'
import type { BijeenkomstInvoer } from '../scholingen/schema'

type Rij = { datum: string; begin: string; einde: string }
type Bijeenkomst = Omit<BijeenkomstInvoer, 'id'>

const DAG = 86_400_000
const opMiddernacht = (datum: string) => Date.parse(`${datum}T00:00:00Z`)
const dagenLater = (datum: string, dagen: number) =>
  new Date(opMiddernacht(datum) + dagen * DAG).toISOString().slice(0, 10)

const LEEG = { locatie: null, gemeente: null, onlineLink: null }

/**
 * The dates of another one of the reeks: the first as the row says, at the place of the earlier one, and later ones as
 * many days after it as they were. The link of an online meeting is of one day only and does not come along.
 */
export function datumsVoor(rij: Rij, eerdere: readonly Bijeenkomst[]): Bijeenkomst[] {
  const [eerste, ...volgende] = eerdere
  const zeker = { datumBevestigd: true, tijdBevestigd: true }
  if (!eerste) return [{ ...LEEG, ...rij, ...zeker }]
  const dagen = (opMiddernacht(rij.datum) - opMiddernacht(eerste.datum)) / DAG
  return [
    { ...LEEG, locatie: eerste.locatie, gemeente: eerste.gemeente, ...rij, ...zeker },
    ...volgende.map(({ datum, ...rest }) => ({
      ...rest,
      ...zeker,
      onlineLink: null,
      datum: dagenLater(datum, dagen),
    })),
  ]
}
