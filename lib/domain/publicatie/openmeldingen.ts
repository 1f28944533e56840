import 'server-only'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'

const MAX = 100

/** The oldest open meldingen of readers, as one value: they come along in a statement that is asked anyway. */
export const OPEN_MELDINGEN = Prisma.sql`(
  SELECT coalesce(json_agg(m), '[]'::json) FROM (
    SELECT m.id, m.soort, m.nummer, m."createdAt" AS op, g.naam AS door, coalesce(p.titel, o.naam) AS titel,
      CASE WHEN p.id IS NULL THEN 'ORGANISATIE' ELSE 'CONSULTATIELIJN' END AS lijn, coalesce(p.slug, o.slug) AS slug
    FROM "Melding" m
    JOIN "Gebruiker" g ON g.id = m."gebruikerId"
    LEFT JOIN "Publicatie" p ON p.id = m."publicatieId"
    LEFT JOIN "Organisatie" o ON o.id = m."organisatieId"
    WHERE m.status = 'OPEN' ORDER BY m.soort, m."createdAt", m.id LIMIT ${MAX}
  ) m
)`

/** `lijn` and `slug`: where a reported number stands. */
export const openMeldingenSchema = z.array(
  z.object({
    id: z.string(),
    soort: z.enum(['NUMMER_KLOPT_NIET', 'INHOUD_KLOPT_NIET', 'LINK_WERKT_NIET', 'VRAAG']),
    nummer: z.string().nullable(),
    op: z.coerce.date(),
    door: z.string(),
    titel: z.string(),
    lijn: z.enum(['CONSULTATIELIJN', 'ORGANISATIE']),
    slug: z.string(),
  }),
)
type OpenMelding = z.output<typeof openMeldingenSchema>[number]

/** Wrong numbers apart, each once however many reported it, because somebody may need one tonight. */
export function verdeelMeldingen(meldingen: readonly OpenMelding[]) {
  const nummers = new Map<string, Omit<OpenMelding, 'nummer'> & { nummer: string }>()
  for (const melding of meldingen) {
    const sleutel = `${melding.lijn} ${melding.slug} ${melding.nummer}`
    if (melding.nummer !== null && !nummers.has(sleutel))
      nummers.set(sleutel, { ...melding, nummer: melding.nummer })
  }
  return { nummers: [...nummers.values()], meldingen: meldingen.filter(({ nummer }) => nummer === null) }
}
