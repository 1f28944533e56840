import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canWriteNiveau } from './policy'
import { niveauVelden } from './schema'

/** Adds a niveau. Out: id, ref and slug. Throws RefusedError when it exists already. */
export const createNiveau = defineCommand({
  name: 'niveau.create',
  input: z.object({ ...niveauVelden, actief: z.boolean().default(true), slug: slugSchema.optional() }),
  load: nothing,
  authorize: canWriteNiveau,
  run: async ({ db, actor, input }) => {
    const { nummer, naam, uitleg, opmerking, actief } = input
    const slug = input.slug ?? String(input.nummer)
    const bestaat = await db.niveau.findFirst({
      where: { OR: [{ slug }, { nummer: input.nummer }] },
      select: { naam: true },
    })
    if (bestaat) throw new RefusedError(`"${bestaat.naam}" heeft dit nummer al. Kies een ander nummer.`)
    const inhoud = { nummer, naam, uitleg, opmerking, actief }
    const ref = `niveau/${slug}`
    const gemaakt = await db.niveau.create({
      data: { ...inhoud, slug, ref },
      select: { id: true, ref: true, slug: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud })
    return gemaakt
  },
  item: (_subject, { ref }) => ref,
})
