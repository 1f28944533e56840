import 'server-only'
import { actorId, isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { selectAanmelding, vergrendel } from './inschrijvingen'
import { visibleInschrijving } from './policy'
import { schuifDoor } from './wachtlijst'

const selectInschrijving = {
  id: true,
  status: true,
  gebruikerId: true,
  scholing: { select: selectAanmelding },
} as const

/**
 * Afmelden. In: the id of one's own inschrijving. A free place goes to the first who waits, in the same transaction.
 * Pressing twice is harmless. Out: the scholing's slug.
 */
export const cancelInschrijving = defineCommand({
  name: 'inschrijving.cancel',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, actor, input }) => {
    const where = { AND: [{ id: input.id }, visibleInschrijving(actor)] }
    const gevonden = await db.inschrijving.findFirst({ where, select: { scholingId: true } })
    if (!gevonden) return null
    await vergrendel(db, gevonden.scholingId)
    // Read again behind the lock: the status may have changed while we waited for it.
    return db.inschrijving.findFirst({ where, select: selectInschrijving })
  },
  authorize: (actor, { gebruikerId }) => isSignedIn(actor) && gebruikerId === actorId(actor),
  run: async (context) => {
    const { db, subject, now } = context
    const {
      scholing: { id, bijeenkomsten, publicatie },
    } = subject
    if (subject.status === 'AFGEMELD') return { slug: publicatie.slug }
    const begin = bijeenkomsten[0]?.begin
    if (begin && begin <= now)
      throw new RefusedError('Deze scholing is al begonnen of voorbij. Afmelden kan niet meer.')
    await db.inschrijving.update({ where: { id: subject.id }, data: { status: 'AFGEMELD', afgemeldOp: now } })
    await schuifDoor(context, id)
    return { slug: publicatie.slug }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: () => null,
})
