import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { leesWeblinks, linkfilterSchema, telWeblinks } from './linklijst'
import { canKeepWeblinks } from './policy'

/**
 * The links that the items of the portal hold, a page at a time: those with one stand, or else all that asks for a look.
 * `aantallen` counts per stand, whatever the filter. Two statements.
 */
export const listWeblinks = defineQuery({
  name: 'weblink.list',
  input: z.object({ ...linkfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canKeepWeblinks,
  run: async ({ db, input: { pagina: gevraagd, ...filter } }) => {
    const { aantallen, totaal } = await telWeblinks(db, filter)
    const { skip, take, ...pagina } = rondPaginaAf(gevraagd, totaal)
    return { ...pagina, ...filter, totaal, aantallen, items: await leesWeblinks(db, filter, { skip, take }) }
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

/** The links of one item that do not work any more, for the redactie: on its page, so that who reads along sees it. One statement. */
export const listDodeLinks = defineQuery({
  name: 'weblink.listDood',
  input: z.object({ id: z.uuid() }),
  authorize: canKeepWeblinks,
  run: async ({ db, input }) => {
    const links = await db.weblink.findMany({
      where: { stand: 'DOOD', gebruik: { some: { itemId: input.id } } },
      orderBy: [{ standSinds: 'asc' }, { id: 'asc' }],
      take: 20,
      select: { id: true, url: true, titel: true, standSinds: true },
    })
    return links.map(({ titel, url, ...link }) => ({ ...link, url, titel: titel ?? url }))
  },
})
