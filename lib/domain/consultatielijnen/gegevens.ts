import 'server-only'
import type { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import type { consultatielijnVelden } from './schema'

type Velden = { [Veld in keyof typeof consultatielijnVelden]: z.output<(typeof consultatielijnVelden)[Veld]> }

/** The columns of the line's own row, from what a form gave. */
export const gegevens = ({
  voorWie,
  voorWelkeVraag,
  hoe,
  telefoon,
  bereikbaarheid,
  openingstijden,
  kosten,
  website,
  gebied,
  landelijk,
  geverifieerd,
  opmerking,
}: Velden) => ({
  voorWie,
  voorWelkeVraag,
  hoe,
  telefoon,
  bereikbaarheid,
  kosten,
  website,
  gebied,
  landelijk,
  geverifieerd,
  opmerking,
  openingstijden: openingstijden ?? Prisma.DbNull,
})

/** What a versie keeps of it. */
export const inhoudVan = (velden: Velden) => {
  const { naam, netwerkIds, doelgroepIds, openingstijden } = velden
  return { naam, netwerkIds, doelgroepIds, ...gegevens(velden), openingstijden }
}
