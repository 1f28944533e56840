import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { slugSchema } from '../publicatie/schema'
import { visibleOpname } from './policy'

/**
 * The recording of a scholing: the video that we keep, or where it is elsewhere; neither when it is still to come. Null
 * for who may not see it, as if there were none.
 */
export const findOpname = defineQuery({
  name: 'opname.find',
  input: z.object({ slug: slugSchema.max(120) }),
  authorize: everyone,
  run: async ({ db, actor, input: { slug }, now }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: {
        AND: [
          { publicatie: { slug, soort: 'SCHOLING' }, opname: { beschikbaar: true } },
          visibleOpname(actor, now),
        ],
      },
      select: {
        opname: { select: { url: true, toestemming: true } },
        sprekers: { select: { id: true, naam: true, functie: true }, orderBy: { id: 'asc' } },
        publicatie: {
          select: {
            slug: true,
            titel: true,
            bijlagen: {
              where: { isOpname: true, verwijderdOp: null },
              select: { id: true, titel: true, bestand: { select: { mediatype: true } } },
            },
          },
        },
      },
    })
    if (!rij?.opname) return null
    const { opname, sprekers, publicatie } = rij
    const { bijlagen, ...scholing } = publicatie
    const [video] = bijlagen
    return {
      ...scholing,
      sprekers,
      toestemming: opname.toestemming,
      video: video ? { id: video.id, titel: video.titel, mediatype: video.bestand.mediatype } : null,
      elders: opname.url && { url: opname.url, bij: new URL(opname.url).hostname.replace(/^www\./, '') },
    }
  },
})
