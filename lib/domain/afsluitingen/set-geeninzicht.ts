import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { eisGeenPersoon } from '../praktijkverhalen/persoonsgegevens'
import { bewaarDeel, eisAfTeSluiten, laadAfsluitbaar, magAfsluiten } from './afsluitbaar'
import { eisZonderInzicht } from './inzicht'
import { geenInzichtVelden } from './schema'

/** "Geen nieuw inzicht", with a word. In: the scholing's id. Out: the slug. Throws RefusedError when there is one. */
export const setGeenInzicht = defineCommand({
  name: 'afsluiting.setGeenInzicht',
  input: z.object({ id: z.uuid(), ...geenInzichtVelden }),
  load: ({ db, input }) => laadAfsluitbaar(db, input.id),
  authorize: magAfsluiten,
  run: async ({ db, subject, input: { geenInzicht }, now }) => {
    eisAfTeSluiten(subject, now)
    eisZonderInzicht(subject.afsluiting)
    eisGeenPersoon({ geenInzicht })
    await bewaarDeel(db, subject.id, { geenInzicht })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
