import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canManageAchtergrondwerk } from './policy'

/** Gives a job that failed all its tries again, from now. Harmless when it meanwhile succeeded. */
export const retryAchtergrondwerk = defineCommand({
  name: 'achtergrondwerk.retry',
  input: z.object({ id: z.string().regex(/^\d{1,18}$/, 'Dit werk bestaat niet.') }),
  load: nothing,
  authorize: canManageAchtergrondwerk,
  run: async ({ db, input }) => {
    await db.$queryRaw`select id::text from graphile_worker.reschedule_jobs(array[${input.id}::bigint], run_at := now(), attempts := 0)`
    return {}
  },
})
