import 'server-only'
import { randomUUID } from 'node:crypto'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import { judgedVerhaal } from '../oordelen/policy'
import { besluitrij } from './eigenaar'
import { canKeepBesluiten } from './policy'
import { nieuwBesluitSchema } from './schema'

/**
 * Records what was decided on a consortiumdag. A decision that a device sends a second time (`id`) is there once, and
 * stays as it was recorded. Out: its id, the day's, and whether it is new.
 */
export const createBesluit = defineCommand({
  name: 'besluit.create',
  input: nieuwBesluitSchema,
  load: ({ db, input }) =>
    db.consortiumdag.findUnique({ where: { id: input.consortiumdagId }, select: { id: true } }),
  authorize: canKeepBesluiten,
  run: async ({ db, actor, input, subject }) => {
    const { verhaalId, ...velden } = input
    if (
      verhaalId !== null &&
      (await db.praktijkverhaal.count({ where: { id: verhaalId, ...judgedVerhaal(actor) } })) === 0
    )
      throw new InvalidInputError({ '': ['Dit verhaal is er niet meer. Leg het besluit vast bij de dag.'] })
    const id = velden.id ?? randomUUID()
    const { count } = await db.besluit.createMany({
      data: [{ id, consortiumdagId: subject.id, verhaalId, ...(await besluitrij(db, velden)) }],
      skipDuplicates: true,
    })
    if (count === 0 && (await db.besluit.count({ where: { id, consortiumdagId: subject.id } })) === 0)
      throw new RefusedError('Dit besluit staat al bij een andere dag.')
    return { id, consortiumdagId: subject.id, isNieuw: count === 1 }
  },
  item: (_dag, { id }) => id,
  logs: ({ isNieuw }) => isNieuw,
})
