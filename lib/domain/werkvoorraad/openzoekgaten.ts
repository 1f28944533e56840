import 'server-only'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import { dagVan } from '../publicatie/controle'
import { IS_WERK } from '../zoekgaten/policy'
import { VRAAG } from './grens'
import { beginVanDeWeek } from './termijn'

const JAAR = 52 * 7 * 86_400_000

/** The first week that is still kept, as the database keeps a day. */
const oudsteWeek = (now: Date): string => dagVan(new Date(beginVanDeWeek(now).getTime() - JAAR))

/**
 * Questions that readers got no answer to and that nobody looked at yet, missed most first, as one value: they come along
 * in a statement. What is no work yet stands on the page of the zoekgaten.
 */
export const openZoekgaten = (now: Date) => Prisma.sql`(
  SELECT coalesce(json_agg(z), '[]'::json) FROM (
    SELECT z.id, z.vraag, sum(t."zonderResultaat")::int AS "nietGevonden", sum(t.gemist)::int AS gemist,
      min(t.week) AS sinds
    FROM "Zoekgat" z
    JOIN "Zoektelling" t ON t."zoekgatId" = z.id AND t.week >= ${oudsteWeek(now)}::date
    WHERE z.stand = 'OPEN'
    GROUP BY z.id HAVING ${IS_WERK}
    ORDER BY 3 * sum(t.gemist) + sum(t."zonderResultaat") DESC, z.vraag LIMIT ${VRAAG}
  ) z
)`

/** `sinds`: the Monday of the first week, because nothing more exact is kept. */
export const openZoekgatenSchema = z.array(
  z.object({
    id: z.uuid(),
    vraag: z.string(),
    nietGevonden: z.number(),
    gemist: z.number(),
    sinds: z.coerce.date(),
  }),
)

type Zoekgat = z.output<typeof openZoekgatenSchema>[number]

const keer = (aantal: number) => `${aantal} keer`

/** How often it was missed, in words. */
export const zinVanZoekgat = ({ nietGevonden, gemist }: Zoekgat): string =>
  [nietGevonden > 0 && `${keer(nietGevonden)} niets gevonden`, gemist > 0 && `${keer(gemist)} iets gemist`]
    .filter((deel) => deel !== false)
    .join(', ')
