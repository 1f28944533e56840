import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { maakSlug } from '../publicatie/nieuwe-publicatie'
import { slugSchema } from '../publicatie/schema'
import { bewaarVersie } from '../publicatie/versies'
import { canWriteDomein } from './policy'
import { domeinVelden } from './schema'

/** Adds a domein. Out: id, ref and slug. Throws RefusedError when it exists already. */
export const createDomein = defineCommand({
  name: 'domein.create',
  input: z.object({ ...domeinVelden, actief: z.boolean().default(true), slug: slugSchema.optional() }),
  load: nothing,
  authorize: canWriteDomein,
  run: async ({ db, actor, input }) => {
    const { nummer, naam, uitleg, vindplaatsen, geverifieerd, opmerking, actief } = input
    const slug = input.slug ?? maakSlug(input.naam)
    const bestaat = await db.domein.findFirst({
      where: { OR: [{ slug }, { nummer: input.nummer }] },
      select: { naam: true },
    })
    if (bestaat)
      throw new RefusedError(`"${bestaat.naam}" heeft deze naam of dit nummer al. Kies een andere.`)
    const inhoud = { nummer, naam, uitleg, vindplaatsen, geverifieerd, opmerking, actief }
    const ref = `domein/${slug}`
    const gemaakt = await db.domein.create({
      data: { ...inhoud, slug, ref },
      select: { id: true, ref: true, slug: true },
    })
    await bewaarVersie(db, actor, { item: ref, nummer: 1, inhoud })
    return gemaakt
  },
  reindexes: (_subject, { id }) => ({ soort: 'domein', id }),
  item: (_subject, { ref }) => ref,
})
