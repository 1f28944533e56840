import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { alsBewerking, selectBewerking } from '../publicatie/opslaan'
import { visiblePublicatie } from '../publicatie/policy'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { bronfilterSchema, bronWaar, leesBronnen } from './bronlijst'
import { canWriteBron } from './policy'

/** A bron as the footnote picker of the editor and the choice of sources show it. */
export type BronKeuze = { id: string; slug: string; titel: string; uitgever: string }

const MAX_KEUZES = 2_000

/** The bronnen a text may refer to: published ones, by title. */
export const listBronnenVoorVoetnoten = defineQuery({
  name: 'bron.listVoorVoetnoten',
  input: z.object({}),
  authorize: isSignedIn,
  run: async ({ db, actor }): Promise<BronKeuze[]> => {
    const bronnen = await db.bron.findMany({
      where: { publicatie: { AND: [visiblePublicatie(actor)], status: 'GEPUBLICEERD' } },
      orderBy: { publicatie: { titel: 'asc' } },
      take: MAX_KEUZES,
      select: { id: true, uitgever: true, publicatie: { select: { slug: true, titel: true } } },
      relationLoadStrategy: 'join',
    })
    return bronnen.map(({ id, uitgever, publicatie }) => ({ id, uitgever, ...publicatie }))
  },
})

/** The bronnen for the redactie, of every status, a page at a time. */
export const listBronnenVoorBeheer = defineQuery({
  name: 'bron.listVoorBeheer',
  input: z.object({ ...bronfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canWriteBron,
  run: async ({ db, input }) => {
    const where = bronWaar(input)
    const totaal = await db.bron.count({ where })
    const { skip, take, ...pagina } = rondPaginaAf(input.pagina, totaal)
    const items = await leesBronnen(db, input, { skip, take })
    return {
      ...pagina,
      filter: input,
      totaal,
      items,
    }
  },
})

/** One bron to change, by its slug; null when it does not exist. */
export const findBron = defineQuery({
  name: 'bron.find',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteBron,
  run: async ({ db, input }) => {
    const bron = await db.bron.findFirst({
      where: { publicatie: { soort: 'BRON', slug: input.slug } },
      select: {
        id: true,
        url: true,
        uitgever: true,
        soort: true,
        taal: true,
        tijd: true,
        beschrijving: true,
        uitPlan: true,
        geverifieerd: true,
        laatstGecontroleerdOp: true,
        doelgroepen: { select: { id: true } },
        publicatie: { select: selectBewerking },
      },
      relationLoadStrategy: 'join',
    })
    if (!bron) return null
    const { publicatie, doelgroepen, ...velden } = bron
    return { ...velden, ...alsBewerking(publicatie), doelgroepIds: doelgroepen.map(({ id }) => id) }
  },
})
