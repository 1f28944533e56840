import 'server-only'
import { everyone } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { tokenSchema } from '../gebruikers/schema'
import { afdruk, bewaarAntwoord, selectAkkoord } from './akkoord'
import { vraagAntwoordmail } from './antwoordmail'
import { antwoordVelden } from './schema'

/**
 * The answer of a speaker by the link of the mail: yes within what was asked, no, or a yes taken back. The link stays
 * good for that until the last day that was asked for. Throws RefusedError for a link that is unknown or over.
 */
export const saveAkkoord = defineCommand({
  name: 'spreker.saveAkkoord',
  input: z.object({ token: tokenSchema, ...antwoordVelden }),
  load: async ({ db, input, now }) => ({
    spreker: await db.spreker.findFirst({
      where: { tokenHash: afdruk(input.token), tokenTot: { gt: now } },
      select: selectAkkoord,
    }),
  }),
  authorize: everyone,
  run: async ({ db, subject: { spreker }, input, now, queue, note }) => {
    if (!spreker)
      throw new RefusedError('Deze link werkt niet meer. Vraag de organisator om een nieuwe mail.')
    await bewaarAntwoord(db, spreker, input, now)
    await vraagAntwoordmail(queue, spreker.scholingId, now)
    note({ antwoord: input.antwoord })
    return { gelukt: true }
  },
  item: ({ spreker }) => spreker?.scholing.publicatie.ref ?? null,
  reindexes: ({ spreker }) => spreker && { soort: 'SCHOLING', id: spreker.scholingId },
})
