import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { regel } from '../publicatie/schema'
import { bewaarbareVraag } from './bewaarbaar'
import { canSearch } from './policy'
import { telMee } from './telling'

/**
 * Counts a search by its question, this week. Who searched is not kept, neither here nor in the logboek. Out: whether
 * it was counted; a question that may point at somebody is not.
 */
export const saveZoekgat = defineCommand({
  name: 'zoekgat.save',
  input: z.object({
    tekst: regel('een zoekvraag', 300),
    uitkomst: z.enum(['GETOOND', 'ZONDER_RESULTAAT']),
  }),
  load: nothing,
  authorize: canSearch,
  logs: false,
  run: async ({ db, input, now }) => {
    const vraag = bewaarbareVraag(input.tekst)
    if (vraag === null) return { geteld: false }
    await telMee(db, vraag, input.uitkomst === 'GETOOND' ? { getoond: 1 } : { zonderResultaat: 1 }, now)
    return { geteld: true }
  },
})
