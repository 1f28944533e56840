import 'server-only'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import { soortSchema } from '../publicatie/schema'
import { VRAAG } from './grens'
import type { Werksoort } from './labels'

/** The oldest open meldingen of readers, as one value: they come along in a statement that is asked anyway. */
export const OPEN_MELDINGEN = Prisma.sql`(
  SELECT coalesce(json_agg(m), '[]'::json) FROM (
    SELECT m.id, m.soort, m.nummer, m."createdAt" AS op, g.id AS "doorId", historienaam(g) AS door,
      coalesce(p.titel, o.naam, w.naam) AS titel,
      coalesce(p.soort::text, CASE WHEN o.id IS NULL THEN 'NETWERK' ELSE 'ORGANISATIE' END) AS over,
      coalesce(p.ref, o.ref, w.ref) AS ref,
      CASE WHEN n.id IS NOT NULL THEN json_build_object('slug', n.slug, 'naam', n."korteNaam") END AS netwerk
    FROM "Melding" m
    JOIN "Gebruiker" g ON g.id = m."gebruikerId"
    LEFT JOIN "Publicatie" p ON p.id = m."publicatieId"
    LEFT JOIN "Organisatie" o ON o.id = m."organisatieId"
    LEFT JOIN "Netwerk" w ON w.id = m."netwerkId"
    LEFT JOIN "Netwerk" n ON n.id = coalesce(p."netwerkId", o."netwerkId", m."netwerkId")
    WHERE m.status = 'OPEN' ORDER BY m.soort, m."createdAt", m.id LIMIT ${VRAAG}
  ) m
)`

/** `over` and `ref`: the kind and the ref of what was reported. */
export const openMeldingenSchema = z.array(
  z.object({
    id: z.string(),
    soort: z.enum([
      'NUMMER_KLOPT_NIET',
      'INHOUD_KLOPT_NIET',
      'LINK_WERKT_NIET',
      'VRAAG',
      'REACTIE',
      'INZICHT',
    ]),
    nummer: z.string().nullable(),
    op: z.coerce.date(),
    doorId: z.string(),
    door: z.string(),
    titel: z.string(),
    over: z.enum([...soortSchema.options, 'ORGANISATIE', 'NETWERK']),
    ref: z.string(),
    netwerk: z.object({ slug: z.string(), naam: z.string() }).nullable(),
  }),
)
type OpenMelding = z.output<typeof openMeldingenSchema>[number]

/** What there is more of than fits, by the first that does not: wrong numbers come before all else. */
export const soortenBuiten = ({ nummer }: OpenMelding): Werksoort[] =>
  nummer === null ? ['meldingen'] : ['nummers', 'meldingen']

/** Wrong numbers apart, each once however many reported it, because somebody may need one tonight. */
export function verdeelMeldingen(meldingen: readonly OpenMelding[]) {
  const nummers = new Map<string, Omit<OpenMelding, 'nummer'> & { nummer: string }>()
  for (const melding of meldingen) {
    const sleutel = `${melding.ref} ${melding.nummer}`
    if (melding.nummer !== null && !nummers.has(sleutel))
      nummers.set(sleutel, { ...melding, nummer: melding.nummer })
  }
  return { nummers: [...nummers.values()], meldingen: meldingen.filter(({ nummer }) => nummer === null) }
}
