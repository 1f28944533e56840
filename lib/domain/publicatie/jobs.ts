import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { grensVan } from './aanwezigheid'
import { dagVan } from './controle'
import { elk } from './elk'
import { metBegonnenLadder } from './herinneringen'
import { isMailtijd } from './ladder'
import { sendControletrede } from './send-controletrede'
import { sendHerinneringen } from './send-herinneringen'

/**
 * The ladder of the controle, every hour of the day: each item takes the step that is due, then everybody gets one
 * mail. It looks at what is due now and not at what it did before, so it may be late, run twice, or stop halfway.
 */
export const herinnerAanControles = defineJob({
  name: 'controle.herinner',
  input: z.object({}),
  run: async ({ db, actor, now }) => {
    if (!isMailtijd(now)) return
    const stukken = await db.publicatie.findMany({
      where: metBegonnenLadder(dagVan(now)),
      orderBy: { id: 'asc' },
      select: { id: true },
    })
    const stappen = await elk(stukken, ({ id }) => sendControletrede(actor, { id }))
    const mensen = await db.herinnering.findMany({
      where: { gemaildOp: null },
      distinct: ['gebruikerId'],
      orderBy: { gebruikerId: 'asc' },
      select: { gebruikerId: true },
    })
    const mails = await elk(mensen, ({ gebruikerId }) => sendHerinneringen(actor, { id: gebruikerId }))
    const [fout] = [...stappen, ...mails]
    if (fout !== undefined) throw fout
  },
})

/** Every hour: who had a form open some time ago is nobody's business any more. */
export const vergeetAanwezigheid = defineJob({
  name: 'aanwezigheid.vergeet',
  input: z.object({}),
  run: async ({ db, now }) => {
    await db.aanwezigheid.deleteMany({ where: { gezienOp: { lt: grensVan(now) } } })
  },
})
