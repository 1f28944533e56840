import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { ZONDER_PLANNING } from './planning'
import { canPublishPublicatie, selectForPolicy } from './policy'

/**
 * Takes a planned moment away, and the message about one that passed. The background process gives a `reden`: why it
 * did not publish, for the redactie to read. Out: soort and slug.
 */
export const cancelPlanning = defineCommand({
  name: 'publicatie.cancelPlanning',
  input: z.object({ id: z.uuid(), reden: z.string().trim().min(1).max(1_000).optional() }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    }),
  authorize: (actor, subject, { reden }) =>
    canPublishPublicatie(actor, subject) && (reden === undefined || isJob(actor)),
  run: async ({ db, subject, input: { reden }, now, note }) => {
    const { id, soort, slug } = subject
    const { count } = await db.publicatie.updateMany({
      where: reden
        ? { id, publicerenOp: { lte: now } }
        : { id, OR: [{ publicerenOp: { not: null } }, { planbericht: { not: null } }] },
      data: { ...ZONDER_PLANNING, planbericht: reden ?? null, ...(!reden && { eindigtOp: null }) },
    })
    if (count === 0) throw new RefusedError('Er was niets (meer) gepland. Ververs de pagina.')
    if (reden) note({ reden })
    return { soort, slug }
  },
  item: ({ ref }) => ref,
})
