import 'server-only'
import { randomUUID } from 'node:crypto'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { selectForPolicy } from '../publicatie/policy'
import { canEditBijlagen } from './policy'
import { LARGEST, MEDIATYPEN } from './schema'

// Somebody who fills the disk with files that no item gets would otherwise be stopped by nothing.
const LIMIET = { name: 'bestand', points: 200, seconds: 24 * 3_600 }

/**
 * Finds or makes the place for the bytes of a file, before they are stored: the same bytes have one place. Out: id, the
 * key in the storage, and whether the storage has them already.
 */
export const createBestand = defineCommand({
  name: 'bestand.create',
  input: z.object({
    publicatieId: z.uuid(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().positive().max(LARGEST),
    mediatype: z
      .string()
      .refine((type) => Object.hasOwn(MEDIATYPEN, type), 'Dit soort bestand bewaren we niet.'),
  }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({ where: { id: input.publicatieId }, select: selectForPolicy }),
  authorize: canEditBijlagen,
  run: async ({ db, actor, input: { sha256, bytes, mediatype }, takePoint }) => {
    if (actor.kind === 'gebruiker' && !(await takePoint(LIMIET, actor.id)))
      throw new RefusedError('Je hebt vandaag al heel veel bestanden toegevoegd. Ga morgen verder.')
    const sleutel = `bijlagen/${sha256.slice(0, 2)}/${randomUUID()}`
    await db.bestand.createMany({ data: [{ sha256, bytes, mediatype, sleutel }], skipDuplicates: true })
    const bestand = await db.bestand.findUniqueOrThrow({
      where: { sha256 },
      select: { id: true, sleutel: true, opgeslagenOp: true },
    })
    return { id: bestand.id, sleutel: bestand.sleutel, isOpgeslagen: bestand.opgeslagenOp !== null }
  },
  logs: false,
})
