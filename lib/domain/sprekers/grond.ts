import 'server-only'
import { parseDate } from '@internationalized/date'
import { Prisma } from '@/lib/platform/db'
import { type Opnameslot, opnameslot } from '../opnames/policy'
import { alsDatum, dagVan } from '../publicatie/controle'

/**
 * A recording may be kept as long as who is in it allows that. When a speaker says no, takes a yes back, or when an end
 * date has passed, nobody sees it from that moment on, and it is erased fourteen days later. Fourteen, because a no can
 * be a mistake and an end date can be forgotten: who organises hears it at once and can ask again. Not the thirty days
 * of other files, because for those there is a ground. Only a yes of all speakers stops it: asking again does not, so
 * that an unanswered question keeps nothing for years.
 */
const WIS_DAGEN = 14

/** The Dutch day on which a recording goes whose ground fell away on the day of `now`, as a `date` column holds one. */
const wisdag = (now: Date): Date => alsDatum(parseDate(dagVan(now)).add({ days: WIS_DAGEN }).toString())

type Spreker = Parameters<typeof opnameslot>[0][number]

/** Somebody does not agree, or not any more. A speaker who never answered keeps a recording locked, no more. */
const isGrondWeg = (sprekers: readonly Spreker[], now: Date): boolean =>
  sprekers.some(
    ({ akkoord, akkoordTot }) =>
      akkoord === 'NEE' ||
      akkoord === 'INGETROKKEN' ||
      (akkoordTot !== null && akkoordTot < alsDatum(dagVan(now))),
  )

/** There is a video, also one that was taken off, what is said in it, or an address; else there is nothing to erase. */
export const metInhoud = {
  OR: [
    { url: { not: null } },
    { ondertiteling: { not: Prisma.DbNull } },
    { scholing: { publicatie: { bijlagen: { some: { isOpname: true } } } } },
  ],
} satisfies Prisma.OpnameWhereInput

/** The same as `isGrondWeg` for the database, of what holds something. */
export const zonderGrond = (now: Date): Prisma.OpnameWhereInput => ({
  AND: metInhoud,
  scholing: {
    sprekers: {
      some: {
        OR: [{ akkoord: { in: ['NEE', 'INGETROKKEN'] } }, { akkoordTot: { lt: alsDatum(dagVan(now)) } }],
      },
    },
  },
})

type Opname = { wissenOp: Date | null }

/** What there is to know of a recording now, and the day on which it is erased: null for never. */
export function grondVan(
  opname: Opname | null,
  sprekers: readonly Spreker[],
  now: Date,
): { slot: Opnameslot; wissenOp: Date | null } {
  const slot = opnameslot(sprekers, now)
  if (!opname || slot.stand === 'OPEN') return { slot, wissenOp: null }
  return { slot, wissenOp: opname.wissenOp ?? (isGrondWeg(sprekers, now) ? wisdag(now) : null) }
}
