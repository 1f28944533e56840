import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { wissingenSchema } from './schema'

/** Takes into the list of erasures what an older copy of the database lacks. Out: how many lines were new. */
export const saveWissingen = defineCommand({
  name: 'wissing.save',
  input: wissingenSchema,
  load: nothing,
  authorize: isJob,
  run: async ({ db, input, note }) => {
    const { count } = await db.wissing.createMany({ data: input.regels, skipDuplicates: true })
    note({ aantal: count })
    return { aantal: count }
  },
  logs: ({ aantal }) => aantal > 0,
})
