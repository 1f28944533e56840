import 'server-only'
import type { HalteStatus, Publicatiestatus } from '@/prisma/generated/client'

type Lid = { slug: string; status: Publicatiestatus; datums: readonly { begin: Date; einde: Date }[] }
type Datum = { slug: string; begin: Date; einde: Date }

/** How far one netwerk is with a scholing on tour. */
export type Haltestand =
  | { soort: 'DATUM'; datum: Datum }
  | { soort: 'IN_VOORBEREIDING'; slug: string }
  | { soort: 'GEVRAAGD' }
  | { soort: 'GEWEEST'; datum: Datum }
  | { soort: 'AFGEWEZEN' }
  | { soort: 'GEEN' }

/**
 * What counts first: a date to come that readers see, then one in the making, then a request without an answer; after
 * that what is over or was refused. `leden` are the scholingen of the netwerk in the reeks, none of them archived.
 */
export function haltestand(
  leden: readonly Lid[],
  halte: { status: HalteStatus } | null,
  now: Date,
): Haltestand {
  const datums = leden
    .filter(({ status }) => status === 'GEPUBLICEERD')
    .flatMap(({ slug, datums: van }) => van.map((datum) => ({ slug, ...datum })))
    .sort((a, b) => a.begin.getTime() - b.begin.getTime())
  const komend = datums.find(({ einde }) => einde > now)
  if (komend) return { soort: 'DATUM', datum: komend }
  const inDeMaak = leden.find(({ status }) => status !== 'GEPUBLICEERD')
  if (inDeMaak) return { soort: 'IN_VOORBEREIDING', slug: inDeMaak.slug }
  if (halte?.status === 'GEVRAAGD') return { soort: 'GEVRAAGD' }
  const laatste = datums.at(-1)
  if (laatste) return { soort: 'GEWEEST', datum: laatste }
  return { soort: halte?.status === 'AFGEWEZEN' ? 'AFGEWEZEN' : 'GEEN' }
}

/** A netwerk that has no date to come and waits for none may ask. */
export const kanVragen = ({ soort }: Haltestand): boolean =>
  soort === 'GEEN' || soort === 'AFGEWEZEN' || soort === 'GEWEEST'
