import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { VERHAAL } from '../wissingen/schema'
import { kladSleutel } from './schema'

const BEWAARDAGEN = 90

/** Up to this moment a story must have been published for its original to go (issue 5: ninety days). */
export const origineelTot = (now: Date): Date => new Date(now.getTime() - BEWAARDAGEN * 86_400_000)

/** What was written before the story was published, but for the text that readers got. */
export async function versiesVanOrigineel(db: Db, ref: string, gepubliceerdOp: Date): Promise<string[]> {
  const versies = await db.versie.findMany({
    where: { item: ref, createdAt: { lte: gepubliceerdOp } },
    orderBy: [{ createdAt: 'desc' }, { nummer: 'desc' }],
    select: { id: true, aard: true },
  })
  const gelezen = versies.find(({ aard }) => aard === 'OPGESLAGEN')
  return versies.filter(({ id }) => id !== gelezen?.id).map(({ id }) => id)
}

/**
 * Takes away what a story was before others read it, ninety days after publication: earlier versies, drafts, and the
 * explanations of what the privacy check found (security.md L1). The list of erasures does so again after an older
 * backup. Out: how many versies and drafts went.
 */
export const deleteOrigineel = defineCommand({
  name: 'praktijkverhaal.deleteOrigineel',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id, soort: 'PRAKTIJKVERHAAL' },
      select: { id: true, ref: true, gepubliceerdOp: true },
    }),
  authorize: isJob,
  run: async ({ db, subject: { id, ref, gepubliceerdOp }, now, note }) => {
    if (gepubliceerdOp === null || gepubliceerdOp > origineelTot(now)) return { versies: 0, kladden: 0 }
    const ids = await versiesVanOrigineel(db, ref, gepubliceerdOp)
    const versies = await db.versie.deleteMany({ where: { id: { in: ids } } })
    const sleutel = kladSleutel(id)
    const kladden = await db.klad.deleteMany({
      where: { sleutel: { startsWith: sleutel }, updatedAt: { lte: gepubliceerdOp } },
    })
    // Of who was asked and never wrote along nothing has to be known any more.
    await db.meeschrijver.deleteMany({ where: { publicatieId: id, jaOp: null } })
    await db.wissing.createMany({ data: [{ soort: VERHAAL, itemId: id, op: now }], skipDuplicates: true })
    const weg = { versies: versies.count, kladden: kladden.count }
    note(weg)
    return weg
  },
  item: ({ ref }) => ref,
  // The search holds the text that readers get; that stays.
  reindexes: () => null,
})
