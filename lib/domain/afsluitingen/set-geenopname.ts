import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { eisGeenPersoon } from '../praktijkverhalen/persoonsgegevens'
import { bewaarDeel, eisAfTeSluiten, heeftOpname, laadAfsluitbaar, magAfsluiten } from './afsluitbaar'
import { geenOpnameVelden } from './schema'

/** "Geen opname", with why. In: the scholing's id. Out: the slug. Throws RefusedError when there is a recording. */
export const setGeenOpname = defineCommand({
  name: 'afsluiting.setGeenOpname',
  input: z.object({ id: z.uuid(), ...geenOpnameVelden }),
  load: ({ db, input }) => laadAfsluitbaar(db, input.id),
  authorize: magAfsluiten,
  run: async ({ db, subject, input: { geenOpname }, now }) => {
    eisAfTeSluiten(subject, now)
    if (heeftOpname(subject.opname))
      throw new RefusedError('Er staat al een opname bij deze scholing. Haal die eerst weg.')
    eisGeenPersoon({ geenOpname })
    await bewaarDeel(db, subject.id, { geenOpname })
    return { slug: subject.publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
