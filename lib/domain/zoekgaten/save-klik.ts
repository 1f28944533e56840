import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { regel } from '../publicatie/schema'
import { bewaarbareVraag } from './bewaarbaar'
import { canSearch } from './policy'
import { telKlik } from './telling'

/** Notes that a question got a press on a hit: not which hit, and not by whom. Out: whether it was counted. */
export const saveKlik = defineCommand({
  name: 'zoekgat.saveKlik',
  input: z.object({ tekst: regel('een zoekvraag', 300) }),
  load: nothing,
  authorize: canSearch,
  logs: false,
  run: async ({ db, input, now }) => {
    const vraag = bewaarbareVraag(input.tekst)
    return { geteld: vraag !== null && (await telKlik(db, vraag, now)) > 0 }
  },
})
