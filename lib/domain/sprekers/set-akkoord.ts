import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { bewaarAntwoord, selectAkkoord } from './akkoord'
import { vraagAntwoordmail } from './antwoordmail'
import { isEigenAkkoord } from './policy'
import { antwoordVelden } from './schema'

/** The same answer as by the link of the mail, from somebody who signed in. */
export const setAkkoord = defineCommand({
  name: 'spreker.setAkkoord',
  input: z.object({ id: z.uuid(), ...antwoordVelden }),
  load: ({ db, input }) => db.spreker.findUnique({ where: { id: input.id }, select: selectAkkoord }),
  authorize: isEigenAkkoord,
  run: async ({ db, subject, input, now, queue, note }) => {
    if (subject.akkoord === 'NIET_GEVRAAGD') throw new RefusedError('Er is je nog niets gevraagd.')
    await bewaarAntwoord(db, subject, input, now)
    await vraagAntwoordmail(queue, subject.scholingId, now)
    note({ antwoord: input.antwoord })
    return { id: subject.id }
  },
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: ({ scholingId }) => ({ soort: 'SCHOLING', id: scholingId }),
})
