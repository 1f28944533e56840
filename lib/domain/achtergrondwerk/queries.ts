import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { canManageAchtergrondwerk } from './policy'

const MAX = 100

const tellingSchema = z.object({
  wachtend: z.number(),
  bezig: z.number(),
  opnieuw: z.number(),
  geparkeerd: z.number(),
})
const werkSchema = z.object({
  id: z.string(),
  naam: z.string(),
  pogingen: z.number(),
  maximum: z.number(),
  fout: z.string().nullable(),
  sinds: z.date(),
  volgende: z.date(),
})

/**
 * How the background work stands: counts, and the jobs that failed at least once. A parked job had its last try.
 * `fout` is the first line of the error. Payloads are not shown: they may hold addresses of people.
 */
export const findAchtergrondwerk = defineQuery({
  name: 'achtergrondwerk.find',
  input: z.object({}),
  authorize: canManageAchtergrondwerk,
  run: async ({ db }) => {
    const [tellingen, werk] = await Promise.all([
      db.$queryRaw`
        select (count(*) filter (where attempts = 0 and locked_at is null))::int as wachtend,
          (count(*) filter (where locked_at is not null))::int as bezig,
          (count(*) filter (where attempts > 0 and attempts < max_attempts and locked_at is null))::int as opnieuw,
          (count(*) filter (where attempts >= max_attempts))::int as geparkeerd
        from graphile_worker.jobs`,
      db.$queryRaw`
        select id::text, task_identifier as naam, attempts as pogingen, max_attempts as maximum,
          left(split_part(last_error, E'\n', 1), 300) as fout, created_at as sinds, run_at as volgende
        from graphile_worker.jobs where attempts > 0 order by attempts >= max_attempts desc, created_at, id limit ${MAX}`,
    ])
    return { telling: z.tuple([tellingSchema]).parse(tellingen)[0], mislukt: z.array(werkSchema).parse(werk) }
  },
})
