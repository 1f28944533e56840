import 'server-only'
import { gemeldeNummers, selectGemeld } from '../publicatie/gemeldnummer'

/** An organisatie as the pages of netwerken show it. */
export const selectOrganisatie = {
  id: true,
  slug: true,
  naam: true,
  soort: true,
  gemeente: true,
  website: true,
  telefoon: true,
  geverifieerd: true,
  opmerking: true,
  meldingen: selectGemeld,
} as const

type Gemeld = { telefoon: string | null; meldingen: { nummer: string | null; createdAt: Date }[] }

/** Which numbers a colleague reported as wrong, instead of the reports themselves. */
export const metGemeld = <Rij extends Gemeld>({ meldingen, ...rij }: Rij) => ({
  ...rij,
  gemeld: gemeldeNummers(rij.telefoon, meldingen),
})
