import 'server-only'
import type { Db } from '@/lib/platform/db'

/** A choice or a link that somebody made and did not save yet goes along with what it names. */
export const volgInKladden = (db: Db, van: string, naar: string): Promise<number> =>
  db.$executeRaw`
    update "Klad" set inhoud = replace(inhoud::text, ${van}, ${naar})::jsonb
     where inhoud::text like ${`%${van}%`}`
