import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError, RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { selectForPolicy } from '../publicatie/policy'
import { WEIGERINGEN } from './labels'
import { canEditBijlagen } from './policy'
import { LARGEST, maxBytesVan } from './schema'
import { wisTaak } from './upload'

// Half files fill the disk as whole ones do.
const LIMIET = { name: 'upload', points: 100, seconds: 24 * 3_600 }
const MAX_TEGELIJK = 5

/**
 * Begins a large file that comes in pieces. What is refused here is refused before a byte was sent; what the file really
 * is, is looked at when it is whole. Who begins more than five loses the oldest. Out: id.
 */
export const createUpload = defineCommand({
  name: 'upload.create',
  input: z.object({
    publicatieId: z.uuid(),
    naam: z.string().trim().min(1).max(300),
    gewijzigd: z.string().regex(/^\d{1,16}$/),
    bytes: z.int().positive().max(LARGEST, WEIGERINGEN.groot),
  }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({ where: { id: input.publicatieId }, select: selectForPolicy }),
  authorize: (actor, publicatie) => isSignedIn(actor) && canEditBijlagen(actor, publicatie),
  run: async ({ db, actor, input, queue, takePoint }) => {
    if (!isSignedIn(actor)) throw new ForbiddenError()
    const max = maxBytesVan(input.naam)
    if (max === null) throw new RefusedError(WEIGERINGEN.soort)
    if (input.bytes > max) throw new RefusedError(WEIGERINGEN.groot)
    if (!(await takePoint(LIMIET, actor.id)))
      throw new RefusedError('Je hebt vandaag al heel veel bestanden toegevoegd. Ga morgen verder.')
    const eerder = await db.upload.findMany({
      where: { gebruikerId: actor.id },
      orderBy: { id: 'desc' },
      skip: MAX_TEGELIJK - 1,
      select: { id: true, plaatsen: true },
    })
    for (const { plaatsen } of eerder) for (const sleutel of plaatsen) await queue(...wisTaak(sleutel))
    await db.upload.deleteMany({ where: { id: { in: eerder.map(({ id }) => id) } } })
    return db.upload.create({ data: { ...input, gebruikerId: actor.id }, select: { id: true } })
  },
  logs: false,
})
