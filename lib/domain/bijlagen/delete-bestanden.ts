import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import { HUIDIGE_TEKSTEN } from './gebruik'
import { canKeepBestanden } from './policy'
import { wisTaak } from './upload'

const BEWAAR_DAGEN = 30
const DAG = 24 * 3_600_000
const MAX = 500
const UPLOAD_DAGEN = 2
const rijen = z.array(z.object({ sleutel: z.string() }))
const halve = z.array(z.object({ plaatsen: z.array(z.string()) }))

/**
 * Clears what nobody can reach any more: files taken off their item thirty days ago, images that no text had for as
 * long, and then the bytes that nothing holds; after two days also files that never came whole. What a text shows stays, and what an earlier versie or a draft still
 * shows too, so that putting it back shows all of it. Out: how many of each.
 */
export const deleteBestanden = defineCommand({
  name: 'bestand.deleteUnused',
  input: z.object({}),
  load: nothing,
  authorize: canKeepBestanden,
  run: async ({ db, now, queue, note }) => {
    const grens = new Date(now.getTime() - BEWAAR_DAGEN * DAG)
    const bijlagen = await db.$executeRaw`
      delete from "Bijlage" where id in (
        select b.id from "Bijlage" b
        where (b."verwijderdOp" < ${grens} or (b."inTekst" and b."updatedAt" < ${grens}))
          and not exists (${staatIn(Prisma.sql`"Versie"`)}) and not exists (${staatIn(Prisma.sql`"Klad"`)})
          and not exists (select from ${HUIDIGE_TEKSTEN} h where h.woorden like '%' || b.id || '%')
        limit ${MAX})`
    const weg = rijen.parse(
      await db.$queryRaw`
        delete from "Bestand" where id in (
          select f.id from "Bestand" f
          where f."createdAt" < ${grens} and not exists (select from "Bijlage" b where b."bestandId" = f.id)
          limit ${MAX} for update skip locked)
        returning sleutel`,
    )
    const stil = new Date(now.getTime() - UPLOAD_DAGEN * DAG)
    const uploads = halve.parse(
      await db.$queryRaw`delete from "Upload" where "updatedAt" < ${stil} returning plaatsen`,
    )
    // From the storage only after this transaction: a key is never used again.
    const sleutels = [...weg.map(({ sleutel }) => sleutel), ...uploads.flatMap(({ plaatsen }) => plaatsen)]
    for (const sleutel of sleutels) await queue(...wisTaak(sleutel))
    const aantallen = { bijlagen, bestanden: weg.length, uploads: uploads.length }
    note(aantallen)
    return aantallen
  },
})

const staatIn = (tabel: Prisma.Sql) =>
  Prisma.sql`select from ${tabel} t where t.inhoud::text like '%' || b.id || '%'`
