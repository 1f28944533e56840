import 'server-only'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'

/** What of a closing is still to be done. */
const delen = { opname: z.boolean(), aanwezigheid: z.boolean(), inzicht: z.boolean() }

/**
 * Published scholingen whose last date passed within the year and that are not closed, as rows for a statement that needs
 * them: what was cancelled or withdrawn needs no closing, and after a year nobody asks. `waar`: about "Publicatie" p.
 */
export const openAfsluitingen = (now: Date, waar: Prisma.Sql = Prisma.sql`true`) => Prisma.sql`
  select * from (
    select p.id, p.ref, p.slug, p.titel, p."netwerkId", d.einde,
      not (coalesce(o.beschikbaar or o.url is not null, false) or a."geenOpname" is not null) as opname,
      a.aanwezigheid is null as aanwezigheid,
      a."meldingId" is null and a."geenInzicht" is null as inzicht
    from "Publicatie" p
      join lateral (select max(einde) as einde from "Bijeenkomst" where "scholingId" = p.id) d
        on d.einde <= ${now} and d.einde > ${now}::timestamptz - interval '1 year'
      left join "Opname" o on o."scholingId" = p.id
      left join "Afsluiting" a on a."scholingId" = p.id
    where p.soort = 'SCHOLING' and p.status = 'GEPUBLICEERD' and ${waar}
  ) afsluiting where opname or aanwezigheid or inzicht`

/** One of those rows as JSON; the three parts say what is still to be done. */
export const openAfsluitingSchema = z.object({
  slug: z.string(),
  titel: z.string(),
  einde: z.coerce.date(),
  ...delen,
})

type Delen = Record<keyof typeof delen, boolean>
const NAMEN = { opname: 'de opname', aanwezigheid: 'wie er waren', inzicht: 'het inzicht' } as const

/** 'Nog: de opname en het inzicht' */
export function nogTeDoen({ opname, aanwezigheid, inzicht }: Delen): string {
  const namen = [
    ...(opname ? [NAMEN.opname] : []),
    ...(aanwezigheid ? [NAMEN.aanwezigheid] : []),
    ...(inzicht ? [NAMEN.inzicht] : []),
  ]
  return `Nog: ${new Intl.ListFormat('nl-NL').format(namen)}`
}
