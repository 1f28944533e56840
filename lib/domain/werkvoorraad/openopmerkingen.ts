import 'server-only'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import { soortSchema } from '../publicatie/schema'
import { VRAAG } from './grens'

/** Items with open remarks on a block of their text, longest waiting first, as one value: they come along in a statement. */
export const OPEN_OPMERKINGEN = Prisma.sql`(
  SELECT coalesce(json_agg(o), '[]'::json) FROM (
    SELECT p.id, p.ref, p.soort, p.slug, p.titel, count(*)::int AS aantal, min(o."createdAt") AS op,
      (array_agg(historienaam(g) ORDER BY o."createdAt", o.id))[1] AS door,
      (array_agg(g.id ORDER BY o."createdAt", o.id))[1] AS "doorId"
    FROM "Opmerking" o
    JOIN "Publicatie" p ON p.id = o."publicatieId"
    JOIN "Gebruiker" g ON g.id = o."houderId"
    WHERE o.item IS NOT NULL AND o."opgelostOp" IS NULL
    GROUP BY p.id ORDER BY min(o."createdAt"), p.id LIMIT ${VRAAG}
  ) o
)`

/** `door` and `op` belong to the oldest. */
export const openOpmerkingenSchema = z.array(
  z.object({
    id: z.uuid(),
    ref: z.string(),
    slug: z.string(),
    soort: soortSchema,
    titel: z.string(),
    aantal: z.number(),
    op: z.coerce.date(),
    door: z.string(),
    doorId: z.string(),
  }),
)
