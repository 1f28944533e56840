import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { vergrendel } from './inschrijvingen'
import { schuifDoor } from './wachtlijst'

/**
 * Lets the waiting list of one scholing move on: offers that nobody accepted in time end, the next ones are made.
 * Harmless to repeat. Out: how many of each.
 */
export const sendAanbod = defineCommand({
  name: 'scholing.sendAanbod',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input: { id } }) => {
    await vergrendel(db, id)
    return db.scholing.findUnique({
      where: { id },
      select: { id: true, publicatie: { select: { ref: true } } },
    })
  },
  authorize: isJob,
  run: async (context) => {
    const uitkomst = await schuifDoor(context, context.subject.id)
    context.note(uitkomst)
    return uitkomst
  },
  logs: ({ verlopen, aangeboden }) => verlopen + aangeboden > 0,
  item: ({ publicatie }) => publicatie.ref,
  // Who takes part is not searched for.
  reindexes: () => null,
})
