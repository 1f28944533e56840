import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db, Prisma } from '@/lib/platform/db'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { selectBeheerd } from '../scholingbeheer/beheerd'
import { vergrendel } from '../scholingen/inschrijvingen'
import { canManageInschrijvingen } from '../scholingen/policy'

/** A scholing as its closing needs it. */
export const selectAfsluitbaar = {
  ...selectBeheerd,
  publicatie: { select: { ...selectBeheerd.publicatie.select, status: true } },
  opname: { select: { url: true, beschikbaar: true } },
  afsluiting: { select: { geenOpname: true, aanwezigheid: true, geenInzicht: true, meldingId: true } },
} satisfies Prisma.ScholingSelect

type Afsluitbaar = Prisma.ScholingGetPayload<{ select: typeof selectAfsluitbaar }>

/** The scholing to close, held until the end of the transaction: two organisers may do the same part at once. */
export async function laadAfsluitbaar(db: Db, id: string): Promise<Afsluitbaar | null> {
  await vergrendel(db, id)
  return db.scholing.findUnique({ relationLoadStrategy: 'join', where: { id }, select: selectAfsluitbaar })
}

/** Who manages a scholing closes it. */
export const magAfsluiten = (actor: Actor, { publicatie }: Afsluitbaar): boolean =>
  canManageInschrijvingen(actor, publicatie)

type Stand = { publicatie: { status: Publicatiestatus }; bijeenkomsten: readonly { einde: Date }[] }

/** After the last date, of what stands in the agenda: what was cancelled or withdrawn needs no closing. */
export const isAfTeSluiten = ({ publicatie, bijeenkomsten }: Stand, now: Date): boolean =>
  publicatie.status === 'GEPUBLICEERD' &&
  bijeenkomsten.length > 0 &&
  bijeenkomsten.every(({ einde }) => einde <= now)

/** Throws RefusedError before the last date is over, and for what is not in the agenda. */
export function eisAfTeSluiten(scholing: Stand, now: Date): void {
  if (scholing.publicatie.status !== 'GEPUBLICEERD')
    throw new RefusedError('Deze scholing staat niet in de agenda. Je hoeft haar niet af te sluiten.')
  if (!isAfTeSluiten(scholing, now))
    throw new RefusedError('Deze scholing is nog niet voorbij. Sluit haar af na de laatste bijeenkomst.')
}

export const heeftOpname = (opname: { url: string | null; beschikbaar: boolean } | null): boolean =>
  opname !== null && (opname.beschikbaar || opname.url !== null)

type Deel = Omit<Prisma.AfsluitingUncheckedCreateInput, 'scholingId' | 'updatedAt'>

/** Keeps one part of the closing; the others stay as they are. */
export const bewaarDeel = (db: Db, scholingId: string, deel: Deel) =>
  db.afsluiting.upsert({
    where: { scholingId },
    create: { scholingId, ...deel },
    update: deel,
    select: { scholingId: true },
  })
