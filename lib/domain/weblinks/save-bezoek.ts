import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { Weblink, WeblinkStand } from '@/prisma/generated/client'
import { beoordeelBezoek } from './bezoek'
import { canSaveBezoek } from './policy'
import { bezoekSchema } from './schema'

/** Keeps what a visit to a link gave, and tells its bron when readers must know. Out: the stand. */
export const saveBezoek = defineCommand({
  name: 'weblink.saveBezoek',
  input: z.object({ id: z.uuid(), bezoek: bezoekSchema }),
  load: ({ db, input }) => db.weblink.findUnique({ where: { id: input.id } }),
  authorize: canSaveBezoek,
  // A thousand visits a week that say "still there" would bury what people did; the link itself keeps the days.
  logs: false,
  run: async ({ db, subject, input, now }) => {
    const { stand, ...rest } = beoordeelBezoek(subject, input.bezoek, now)
    await db.weblink.update({ where: { id: subject.id }, data: { stand, ...rest } })
    if (stand !== subject.stand) await meldAanBron(db, subject, stand, now)
    return { stand }
  },
})

const meldAanBron = (db: Db, { url }: Weblink, stand: WeblinkStand, now: Date) =>
  db.$executeRaw`
    update "Bron" set "linkDoodOp" = ${stand === 'DOOD' ? now : null}::timestamptz where split_part(url, '#', 1) = ${url}`
