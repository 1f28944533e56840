import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { canKeepConsortiumdagen } from './policy'
import { nieuweConsortiumdagSchema } from './schema'

/** Begins the programme of a consortiumdag. Out: its id. */
export const createConsortiumdag = defineCommand({
  name: 'consortiumdag.create',
  input: nieuweConsortiumdagSchema,
  load: nothing,
  authorize: canKeepConsortiumdagen,
  run: async ({ db, input: { titel, datum } }) =>
    db.consortiumdag.create({
      data: { titel, datum: new Date(`${datum}T00:00:00Z`) },
      select: { id: true },
    }),
  item: (_subject, { id }) => id,
})
