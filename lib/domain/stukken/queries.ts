import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { canKeepStukken } from './policy'
import { leesStukken, stukfilterSchema, telStukken } from './stukkenlijst'

/** Every dossier, story, scholing and nieuwsbericht, of every status, a page at a time. Two statements. */
export const listStukken = defineQuery({
  name: 'stuk.list',
  input: z.object({ ...stukfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canKeepStukken,
  run: async ({ db, input: { pagina: gevraagd, ...filter } }) => {
    const totaal = await telStukken(db, filter)
    const { skip, take, ...bladzijde } = rondPaginaAf(gevraagd, totaal)
    return { ...bladzijde, filter, totaal, items: await leesStukken(db, filter, { skip, take }) }
  },
})
