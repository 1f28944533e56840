import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canKeepWeblinks } from './policy'

/**
 * "Klopt nog": somebody looked at the page. What the last visit saw is from now on what it is compared with; of a dead link
 * it says that the page does open in a browser, and readers no longer see a warning.
 */
export const confirmWeblink = defineCommand({
  name: 'weblink.confirm',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) => db.weblink.findUnique({ where: { id: input.id } }),
  authorize: canKeepWeblinks,
  run: async ({ db, subject, now, note }) => {
    const { id, url, stand, titel, afdruk, naarUrl } = subject
    const isOnleesbaar = stand === 'DOOD' || stand === 'NIET_TE_CONTROLEREN'
    await db.weblink.update({
      where: { id },
      data: {
        ...(isOnleesbaar
          ? { stand: 'NIET_TE_CONTROLEREN', werktVolgensOnsOp: now }
          : { stand: 'GOED', vastTitel: titel, vastAfdruk: afdruk, vastNaarUrl: naarUrl, vastOp: now }),
        standSinds: now,
        misteDagen: 0,
        misteSinds: null,
        laatsteMisdag: null,
        afwijkendeDagen: 0,
        laatsteAfwijkdag: null,
      },
    })
    if (stand === 'DOOD')
      await db.$executeRaw`update "Bron" set "linkDoodOp" = null where split_part(url, '#', 1) = ${url}`
    note({ url, was: stand })
    return { id }
  },
})
