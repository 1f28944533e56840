import 'server-only'
import { defineCommand, nothing } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { Prisma } from '@/lib/platform/db'
import { HUIDIGE_TEKSTEN } from './gebruik'
import { canKeepBestanden } from './policy'

const BEWAAR_DAGEN = 30
const DAG = 24 * 3_600_000
const MAX = 500
const rijen = z.array(z.object({ sleutel: z.string() }))

/**
 * Clears what nobody can reach any more: files taken off their item thirty days ago, images that no text had for as
 * long, and then the bytes that nothing holds. What a text shows stays, and what an earlier versie or a draft still
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
    // From the storage only after this transaction: a key is never used again.
    for (const { sleutel } of weg) await queue('bestand.wis', { sleutel }, { key: `bestand.wis:${sleutel}` })
    note({ bijlagen, bestanden: weg.length })
    return { bijlagen, bestanden: weg.length }
  },
})

const staatIn = (tabel: Prisma.Sql) =>
  Prisma.sql`select from ${tabel} t where t.inhoud::text like '%' || b.id || '%'`
