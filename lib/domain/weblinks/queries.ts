import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { containing, Prisma } from '@/lib/platform/db'
import type { WeblinkStand } from '@/prisma/generated/client'
import { keuze, redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { isInGebruik } from './gebruik'
import { canKeepWeblinks } from './policy'
import { standSchema } from './schema'

/** What asks for a look: the list begins with it. */
const ZORG: readonly WeblinkStand[] = ['DOOD', 'VERHUISD', 'VERANDERD']

const telSchema = z.array(z.object({ stand: standSchema, aantal: z.number() }))
const rijSchema = z.array(
  z.object({
    id: z.string(),
    url: z.string(),
    stand: standSchema,
    standSinds: z.date(),
    bezochtOp: z.date().nullable(),
    reden: z.string().nullable(),
    naarUrl: z.string().nullable(),
    titel: z.string().nullable(),
    gebruik: z.array(z.object({ titel: z.string(), soort: z.string(), slug: z.string() })),
  }),
)

/**
 * The links that the items of the portal hold, a page at a time: those with one stand, or else all that asks for a look.
 * `aantallen` counts per stand, whatever the filter. Two statements.
 */
export const listWeblinks = defineQuery({
  name: 'weblink.list',
  input: z.object({
    stand: keuze(standSchema),
    q: redactielijstSchema.q,
    pagina: redactielijstSchema.pagina,
  }),
  authorize: canKeepWeblinks,
  run: async ({ db, input }) => {
    const zoek = containing(input.q).contains
    const waar = Prisma.sql`${isInGebruik} and (${input.q} = '' or w.url ilike ${`%${zoek}%`} or w.titel ilike ${`%${zoek}%`}
      or exists (select from "Weblinkgebruik" g where g."weblinkId" = w.id and g.titel ilike ${`%${zoek}%`}))`
    const geteld = telSchema.parse(
      await db.$queryRaw`
        select w.stand::text, count(*)::int as aantal from "Weblink" w where ${waar} group by w.stand`,
    )
    const standen = input.stand ? [input.stand] : ZORG
    const totaal = geteld.reduce((som, { stand, aantal }) => som + (standen.includes(stand) ? aantal : 0), 0)
    const { skip, take, ...pagina } = rondPaginaAf(input.pagina, totaal)
    const rijen = await db.$queryRaw`
      select w.id::text, w.url, w.stand::text, w."standSinds", w."bezochtOp", w.reden, w."naarUrl", w.titel, (
        select coalesce(json_agg(json_build_object('titel', g.titel, 'soort', g.soort, 'slug', g.slug) order by g.titel), '[]')
        from "Weblinkgebruik" g where g."weblinkId" = w.id
      ) as gebruik
      from "Weblink" w where ${waar} and w.stand::text in (${Prisma.join([...standen])})
      order by array_position(array['DOOD', 'VERHUISD', 'VERANDERD'], w.stand::text), w."standSinds" desc, w.url
      limit ${take} offset ${skip}`
    return {
      ...pagina,
      stand: input.stand,
      q: input.q,
      totaal,
      aantallen: Object.fromEntries(geteld.map(({ stand, aantal }) => [stand, aantal])),
      items: rijSchema.parse(rijen),
    }
  },
})

/** One link with the old facts beside the new, and all that holds it; a bron with the versie that its form needs. */
export const findWeblink = defineQuery({
  name: 'weblink.find',
  input: z.object({ id: z.uuid() }),
  authorize: canKeepWeblinks,
  run: async ({ db, input }) => {
    const link = await db.weblink.findUnique({
      where: { id: input.id },
      relationLoadStrategy: 'join',
      select: {
        id: true,
        url: true,
        stand: true,
        standSinds: true,
        bezochtOp: true,
        volgendeKeerOp: true,
        goedOp: true,
        reden: true,
        misteDagen: true,
        titel: true,
        naarUrl: true,
        vastTitel: true,
        vastNaarUrl: true,
        vastOp: true,
        gebruik: {
          orderBy: { titel: 'asc' },
          select: { ref: true, soort: true, itemId: true, titel: true, slug: true },
        },
      },
    })
    if (!link) return null
    const bronIds = link.gebruik.filter(({ soort }) => soort === 'BRON').map(({ itemId }) => itemId)
    const bronnen = await db.bron.findMany({
      where: { id: { in: bronIds } },
      relationLoadStrategy: 'join',
      select: { id: true, url: true, publicatie: { select: { titel: true, slug: true, versie: true } } },
    })
    return {
      ...link,
      bronnen: bronnen
        .filter(({ url }) => url.split('#', 1)[0] === link.url)
        .map(({ id, publicatie }) => ({ id, ...publicatie })),
    }
  },
})
