import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'

const selectMeeschrijver = {
  id: true,
  stand: true,
  gebruikerId: true,
  jaOp: true,
  gevraagdDoor: { select: { naam: true, email: true, gedeactiveerdOp: true } },
  publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true } },
} satisfies Prisma.MeeschrijverSelect

/** One person with the story, locked: an answer and a taking back come one after the other. */
export async function laadMeeschrijver(db: Db, id: string) {
  await db.$queryRaw`select id from "Meeschrijver" where id = ${id}::uuid for update`
  return db.meeschrijver.findUnique({
    where: { id },
    relationLoadStrategy: 'join',
    select: selectMeeschrijver,
  })
}
