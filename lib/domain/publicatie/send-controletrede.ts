import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { alsDatum, dagVan } from './controle'
import { alsControleerbaar, leesRedactie, selectControleerbaar, staptNu } from './herinneringen'

/**
 * Takes the step of the ladder that is due for one published item: a Herinnering for everybody who hears of it and has
 * none yet. Out: the step and how many are new; doing it again gives 0 and no line in the logboek. The mail itself is
 * `sendHerinneringen`'s, because it holds all items of a person.
 */
export const sendControletrede = defineCommand({
  name: 'publicatie.sendControletrede',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input }) => {
    const rij = await db.publicatie.findUnique({
      where: { id: input.id, status: 'GEPUBLICEERD' },
      relationLoadStrategy: 'join',
      select: selectControleerbaar,
    })
    return rij && alsControleerbaar(rij)
  },
  authorize: isJob,
  run: async ({ db, subject, now, note }) => {
    const { trede, aan } = staptNu(subject, await leesRedactie(db), dagVan(now))
    if (trede === null || subject.vervalt === null) return { trede, nieuw: 0 }
    const stap = { publicatieId: subject.id, vervaltOp: alsDatum(subject.vervalt), trede }
    // Several processes may be here at once: the unique key lets each person through once.
    const nieuw = await db.herinnering.createManyAndReturn({
      data: aan.map(({ id }) => ({ ...stap, gebruikerId: id, createdAt: now })),
      skipDuplicates: true,
      select: { gebruikerId: true },
    })
    note({ trede, vervaltOp: subject.vervalt, aan: nieuw.map(({ gebruikerId }) => gebruikerId).join(' ') })
    return { trede, nieuw: nieuw.length }
  },
  logs: ({ nieuw }) => nieuw > 0,
  item: ({ ref }) => ref,
})
