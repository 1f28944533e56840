import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { InvalidInputError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { canEditPublicatie, selectForPolicy } from '../publicatie/policy'
import { opnameVelden } from './schema'

/**
 * Sets the recording of a scholing, or takes it away with an empty address. In: the scholing's id. A recording that can
 * be watched needs the consent of who is in it. Out: the slug.
 */
export const setOpname = defineCommand({
  name: 'opname.set',
  input: z.object({ id: z.uuid(), ...opnameVelden }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'SCHOLING' },
      select: { ...selectForPolicy, id: true, ref: true, slug: true },
    }),
  authorize: canEditPublicatie,
  run: async ({ db, subject, input }) => {
    const { url, toestemming } = input
    if (url && !toestemming) {
      throw new InvalidInputError({
        toestemming: ['Schrijf op hoe spreker en deelnemers toestemming gaven voor de opname.'],
      })
    }
    const velden = { url, toestemming, beschikbaar: url !== null || input.beschikbaar }
    await db.opname.upsert({
      where: { scholingId: subject.id },
      create: { scholingId: subject.id, ...velden },
      update: velden,
    })
    return { slug: subject.slug }
  },
  item: ({ ref }) => ref,
  reindexes: ({ id }) => ({ soort: 'SCHOLING', id }),
})
