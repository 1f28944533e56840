import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { alsAanwezig, anderenBij, geefTeken, selectAanwezig } from './aanwezigheid'
import { canSeeAanwezigen, selectForPolicy } from './policy'
import { kladSleutelSchema } from './schema'

/**
 * A sign of life of an open edit form. In: the item, and the key of the form as its klad has it. Out: who else has that
 * form open, longest first. Not logged: it happens every forty seconds and leaves nothing behind.
 */
export const saveAanwezigheid = defineCommand({
  name: 'aanwezigheid.save',
  input: z.object({ id: z.uuid(), plek: kladSleutelSchema }),
  load: ({ db, input: { id } }) =>
    db.publicatie.findUnique({ where: { id }, select: selectForPolicy, relationLoadStrategy: 'join' }),
  authorize: (actor: Actor, stuk) => canSeeAanwezigen(actor, stuk),
  logs: false,
  run: async ({ db, actor, input: { plek }, subject, now }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    await geefTeken(db, { gebruikerId: actor.id, publicatieId: subject.id, plek, now })
    const anderen = await db.aanwezigheid.findMany({
      where: { publicatieId: subject.id, ...anderenBij(plek, actor.id, now) },
      orderBy: [{ sinds: 'asc' }, { gebruikerId: 'asc' }],
      take: 20,
      select: selectAanwezig,
      relationLoadStrategy: 'join',
    })
    return { anderen: anderen.map(alsAanwezig) }
  },
})
