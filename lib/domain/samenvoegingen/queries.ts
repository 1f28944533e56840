import 'server-only'
import { everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { itemSchema, slugSchema } from '../publicatie/schema'
import { hinderNu } from './hinder'
import { VERWIJZING_LABELS } from './labels'
import { leesLijst, TABELLEN, vindLijstrij } from './lijstrij'
import { canSamenvoegen, canSeeLijstrijen } from './policy'
import { keuzeSoortSchema } from './schema'

const telSchema = z.array(z.object({ waar: z.string(), aantal: z.number() }))

/**
 * What merging one entry of a list comes down to: the entry, what it can go into, where it went when it did already, how
 * many of what refer to it, and the sentence why it cannot go into `naar`. Null when there is no such entry.
 */
export const findSamenvoeging = defineQuery({
  name: 'samenvoeging.find',
  input: z.object({
    soort: keuzeSoortSchema,
    id: z.uuid(),
    naar: z.string().max(120).nullable().default(null),
  }),
  authorize: (actor, { soort }) => canSamenvoegen(actor, soort),
  run: async ({ db, input }) => {
    const { soort } = input
    const [lijst, tellingen] = await Promise.all([
      leesLijst(db, soort),
      db.$queryRaw`
        select waar, aantal from tel_verwijzingen(${TABELLEN[soort].tabel}::regclass, ${input.id}::uuid) where aantal > 0`,
    ])
    const van = lijst.find(({ id }) => id === input.id)
    if (!van) return null
    const doelen = lijst.filter(({ id, naarId, actief }) => id !== van.id && naarId === null && actief)
    const naar = doelen.find(({ slug }) => slug === input.naar) ?? null
    return {
      van,
      opgegaanIn: lijst.find(({ id }) => id === van.naarId) ?? null,
      doelen,
      naar,
      verwijzingen: telSchema
        .parse(tellingen)
        .map(({ waar, aantal }) => ({ aantal, ...(VERWIJZING_LABELS[waar] ?? { een: waar, meer: waar }) })),
      hinder: naar && (await hinderNu(db, soort, van, naar)),
    }
  },
})

/** The entry of a list with this ref, and whether this actor keeps it; null when there is none, or not for this actor. */
export const findLijstrij = defineQuery({
  name: 'samenvoeging.findLijstrij',
  input: z.object({ item: itemSchema }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { item } }) => {
    const rij = canSeeLijstrijen(actor) ? await vindLijstrij(db, item) : null
    return rij && { ...rij, magBewerken: canSamenvoegen(actor, rij.soort) }
  },
})

/** The present slugs of entries that went into another one, of those in `slugs`: for addresses that were kept. */
export const listHuidigeSlugs = defineQuery({
  name: 'samenvoeging.listHuidigeSlugs',
  input: z.object({
    slugs: z.array(z.object({ soort: keuzeSoortSchema, slug: slugSchema })).max(20),
  }),
  authorize: everyone,
  run: async ({ db, input: { slugs } }): Promise<{ soort: string; oud: string; slug: string }[]> => {
    if (slugs.length === 0) return []
    const rijen = await db.samenvoeging.findMany({
      where: { OR: slugs.map(({ soort, slug }) => ({ soort, vanSlug: slug })) },
      select: { soort: true, vanSlug: true, naarId: true },
    })
    const gevonden: { soort: string; oud: string; slug: string }[] = []
    for (const { soort, vanSlug, naarId } of rijen) {
      const lijst = await leesLijst(db, keuzeSoortSchema.parse(soort))
      const naar = lijst.find(({ id }) => id === naarId)
      if (naar) gevonden.push({ soort, oud: vanSlug, slug: naar.slug })
    }
    return gevonden
  },
})
