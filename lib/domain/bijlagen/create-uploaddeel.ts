import 'server-only'
import { randomUUID } from 'node:crypto'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canEditBijlagen } from './policy'
import { uploadVoorWijziging } from './upload'

const MAX_PLAATSEN = 2_000

/**
 * Gives out the place for the next piece of an upload, before it is stored, so that it is cleared away whatever happens
 * to it. `vanaf`: the byte at which the piece begins; out: the key in the storage, and how many bytes are still to come.
 */
export const createUploaddeel = defineCommand({
  name: 'upload.createDeel',
  input: z.object({ id: z.uuid(), vanaf: z.int().nonnegative() }),
  load: ({ db, actor, input }) => uploadVoorWijziging(db, actor, input.id),
  authorize: (actor, { publicatie }) => canEditBijlagen(actor, publicatie),
  run: async ({ db, subject: { bytes, ontvangen, plaatsen }, input: { id, vanaf } }) => {
    if (vanaf !== ontvangen || plaatsen.length >= MAX_PLAATSEN) throw new RefusedError(ANDERS)
    const sleutel = `uploads/${id}/${randomUUID()}`
    await db.upload.update({ where: { id }, data: { plaatsen: { push: sleutel } }, select: { id: true } })
    return { sleutel, rest: bytes - ontvangen }
  },
  logs: false,
})

/** Somebody else, or this person in another window, was first. */
export const ANDERS = 'Dit bestand is intussen verder dan hier. Probeer het nog eens.'
