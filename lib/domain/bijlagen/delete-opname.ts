import 'server-only'
import { defineCommand, type RunContext } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import { opnameslot, selectAkkoordstand } from '../opnames/policy'
import { alsDatum, dagVan } from '../publicatie/controle'
import { OPNAME } from '../wissingen/schema'
import { canKeepBestanden } from './policy'
import { wisTaak } from './upload'

const GEWIST = 'De opname is gewist: niet alle sprekers zijn nog akkoord.'
const rijen = z.array(z.object({ sleutel: z.string() }))

/**
 * Erases a recording on its day (lib/domain/sprekers/grond.ts): the video with an earlier one, their bytes unless another
 * item has the same, its captions and chapters, what was said of the consent, and the address of a video elsewhere. When all speakers agree after
 * all it stays. The list of erasures does so again after an older backup, whatever that says of who agreed. Out:
 * whether it was erased.
 */
export const deleteOpname = defineCommand({
  name: 'opname.delete',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input: { id } }) => {
    // Two processes may be at this at once; the second finds it gone.
    await db.$queryRaw`select id from "Opname" where id = ${id}::uuid for update`
    return db.opname.findUnique({
      relationLoadStrategy: 'join',
      where: { id },
      select: {
        id: true,
        url: true,
        wissenOp: true,
        scholingId: true,
        scholing: {
          select: { sprekers: { select: selectAkkoordstand }, publicatie: { select: { ref: true } } },
        },
      },
    })
  },
  authorize: canKeepBestanden,
  run: async ({ db, subject, now, queue, note }) => {
    const { id, url, scholingId } = subject
    const sleutel = { soort: OPNAME, itemId: id }
    const eerder = await db.wissing.findUnique({ where: { soort_itemId: sleutel } })
    if (!eerder && !(await isDagDaar(db, subject, now))) return { isGewist: false }
    const bestanden = await wisVideos(db, scholingId, eerder?.op ?? null, queue)
    await db.opname.delete({ where: { id }, select: { id: true } })
    // After a backup was put back somebody may have added a new one before this came round.
    const nieuwe = await db.bijlage.count({ where: { publicatieId: scholingId, isOpname: true } })
    if (nieuwe > 0) await db.opname.create({ data: { scholingId, beschikbaar: true } })
    // A scholing that was closed stays closed.
    const afsluiting = { geenOpname: GEWIST }
    await db.afsluiting.upsert({
      where: { scholingId },
      create: { scholingId, ...afsluiting },
      update: afsluiting,
    })
    await db.wissing.createMany({ data: [{ ...sleutel, op: now }], skipDuplicates: true })
    note({ bestanden, link: url !== null })
    return { isGewist: true }
  },
  logs: ({ isGewist }) => isGewist,
  item: ({ scholing }) => scholing.publicatie.ref,
  reindexes: ({ scholingId }, { isGewist }) => (isGewist ? { soort: 'SCHOLING', id: scholingId } : null),
})

type Opname = {
  id: string
  wissenOp: Date | null
  scholing: { sprekers: Parameters<typeof opnameslot>[0] }
}

async function isDagDaar(db: Db, { id, wissenOp, scholing }: Opname, now: Date): Promise<boolean> {
  if (wissenOp === null) return false
  if (opnameslot(scholing.sprekers, now).stand !== 'OPEN') return wissenOp <= alsDatum(dagVan(now))
  await db.opname.update({ where: { id }, data: { wissenOp: null }, select: { id: true } })
  return false
}

type Queue = RunContext<unknown, unknown>['queue']

/** Also what was taken off already and would go later; `tot`: what was added after it stays. Out: how many files. */
async function wisVideos(db: Db, publicatieId: string, tot: Date | null, queue: Queue): Promise<number> {
  const videos = await db.bijlage.findMany({
    where: { publicatieId, isOpname: true, ...(tot && { createdAt: { lte: tot } }) },
    select: { id: true, bestandId: true },
  })
  await db.bijlage.deleteMany({ where: { id: { in: videos.map(({ id }) => id) } } })
  const weg = rijen.parse(
    await db.$queryRaw`
      delete from "Bestand" f where f.id = any(${videos.map(({ bestandId }) => bestandId)}::uuid[])
        and not exists (select from "Bijlage" b where b."bestandId" = f.id)
      returning sleutel`,
  )
  // From the storage only after this transaction: a key is never used again.
  for (const { sleutel } of weg) await queue(...wisTaak(sleutel))
  return videos.length
}
