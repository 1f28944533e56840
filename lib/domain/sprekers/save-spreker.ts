import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { NotFoundError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { selectForPolicy } from '../publicatie/policy'
import { canEditSprekers } from './policy'
import { sprekerVelden } from './schema'
import { accountVan, NIETS_GEVRAAGD } from './spreker'

const MAX = 30
const leeg = (value: unknown) => (value === '' ? undefined : value)

/**
 * Names a speaker of a scholing, or changes one. In: the scholing's id, and of a speaker that is there `sprekerId`.
 * With another address it is somebody else, so what was agreed is gone. Out: the slug.
 */
export const saveSpreker = defineCommand({
  name: 'spreker.save',
  input: z.object({
    id: z.uuid(),
    sprekerId: z.preprocess(leeg, z.uuid().optional()),
    ...sprekerVelden,
  }),
  load: async ({ db, input }) => {
    // Of two speakers that are added at once one waits, so that the maximum holds.
    await db.$queryRaw`select id from "Scholing" where id = ${input.id}::uuid for update`
    return db.publicatie.findUnique({
      where: { id: input.id, soort: 'SCHOLING' },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    })
  },
  authorize: canEditSprekers,
  run: async ({ db, subject: { id: scholingId, slug }, input }) => {
    const { sprekerId, naam, functie, email } = input
    const velden = { naam, functie, email, gebruikerId: await accountVan(db, email) }
    const eerder = await db.spreker.findMany({ where: { scholingId }, select: { id: true, email: true } })
    if (sprekerId === undefined) {
      if (eerder.length >= MAX) throw new RefusedError(`Er staan al ${MAX} sprekers bij deze scholing.`)
      await db.spreker.create({ data: { scholingId, ...velden } })
      return { slug }
    }
    const spreker = eerder.find(({ id }) => id === sprekerId)
    if (!spreker) throw new NotFoundError()
    await db.spreker.update({
      where: { id: sprekerId },
      data: { ...velden, ...(spreker.email !== email && NIETS_GEVRAAGD) },
    })
    return { slug }
  },
  item: ({ ref }) => ref,
  // A recording may be locked from now on.
  reindexes: ({ id }) => ({ soort: 'SCHOLING', id }),
})
