import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { selectForPolicy } from '../publicatie/policy'
import { slugSchema } from '../publicatie/schema'
import { visibleReflectie } from '../reflecties/policy'
import { canEditOpname, visibleOpname } from './policy'
import { type Hoofdstuk, hoofdstukkenSchema, type Ondertitel, ondertitelsSchema } from './schema'

/**
 * The recording of a scholing: the video that we keep, or where it is elsewhere; neither when it is still to come;
 * with what the actor takes along from it. Null for who may not see it, as if there were none.
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
        id: true,
        reflectievraag: true,
        reflecties: { where: visibleReflectie(actor), select: { id: true, tekst: true } },
        opname: { select: { url: true, toestemming: true, ondertiteling: true, hoofdstukken: true } },
        sprekers: { select: { id: true, naam: true, functie: true }, orderBy: { id: 'asc' } },
        publicatie: {
          select: {
            ...selectForPolicy,
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
    const { id, reflectievraag, reflecties, opname, sprekers, publicatie } = rij
    const { slug: adres, titel, bijlagen } = publicatie
    const [video] = bijlagen
    return {
      id,
      slug: adres,
      titel,
      reflectievraag,
      reflectie: reflecties[0] ?? null,
      sprekers,
      ...sporen(opname),
      magBewerken: canEditOpname(actor, publicatie),
      toestemming: opname.toestemming,
      video: video ? { id: video.id, titel: video.titel, mediatype: video.bestand.mediatype } : null,
      elders: opname.url && { url: opname.url, bij: new URL(opname.url).hostname.replace(/^www\./, '') },
    }
  },
})

/** What there is to hear, as text, for who manages the scholing; also while nobody sees the recording yet. */
export const findOpnameVoorBewerken = defineQuery({
  name: 'opname.findVoorBewerken',
  input: z.object({ slug: slugSchema.max(120) }),
  authorize: everyone,
  run: async ({ db, actor, input: { slug } }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: { publicatie: { slug, soort: 'SCHOLING' } },
      select: {
        id: true,
        publicatie: { select: { ...selectForPolicy, slug: true, titel: true } },
        opname: { select: { ondertiteling: true, hoofdstukken: true } },
      },
    })
    if (!rij || !canEditOpname(actor, rij.publicatie)) return null
    const { id, publicatie, opname } = rij
    return { id, slug: publicatie.slug, titel: publicatie.titel, ...sporen(opname) }
  },
})

type Sporen = { ondertiteling: unknown; hoofdstukken: unknown } | null

const sporen = (opname: Sporen): { ondertitels: Ondertitel[]; hoofdstukken: Hoofdstuk[] } => ({
  ondertitels: ondertitelsSchema.parse(opname?.ondertiteling ?? []),
  hoofdstukken: hoofdstukkenSchema.parse(opname?.hoofdstukken ?? []),
})
