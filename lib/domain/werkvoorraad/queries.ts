import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { canSeeWerkvoorraad, isToewijsbaar } from './policy'
import { weekoverzichtVan } from './weekoverzicht'
import { filterWerk, telPerFacet, telVoorWie, werkfilterSchema } from './werkfilter'
import { leesWerkregels } from './werkregel'

/**
 * All that waits for the redactie as one list, most urgent first unless asked otherwise: a page of it, how many each
 * filter would leave, this week in figures, and how many facts nobody checked. Five statements.
 */
export const listWerkvoorraad = defineQuery({
  name: 'werkvoorraad.list',
  input: z.object({ ...werkfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canSeeWerkvoorraad,
  run: async ({ db, actor, now, input: { pagina: gevraagd, ...filter } }) => {
    const { regels, werk } = await leesWerkregels(db, actor, now)
    const ik = actorId(actor)
    const gevonden = filterWerk(regels, filter, ik)
    const { skip, take, ...bladzijde } = rondPaginaAf(gevraagd, gevonden.length)
    return {
      regels: gevonden.slice(skip, skip + take).map(({ makers: _, ...regel }) => ({
        ...regel,
        toewijsbaar: isToewijsbaar(regel),
      })),
      totaal: gevonden.length,
      ...bladzijde,
      filter,
      tellingen: telPerFacet(regels, filter, ik),
      voorWie: telVoorWie(regels, filter, ik),
      leden: werk.leden,
      /** kinds of work of which there is more than the list holds */
      ingekort: werk.ingekort,
      week: weekoverzichtVan(regels, werk.gedaan, now),
      feiten: werk.feiten,
    }
  },
})

/** A line of the list, with whether it can be handed out. */
export type Werklijstregel = Awaited<ReturnType<typeof listWerkvoorraad>>['regels'][number]
