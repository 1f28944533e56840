import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import {
  alsJson,
  type Stand,
  selectStand,
  standSchema,
  type Verschil,
  verschillen,
} from '../scholingen/stand'

/** What telling a change needs of a scholing. */
export const selectGewijzigd = {
  id: true,
  organisatorRol: true,
  kalenderstap: true,
  ...selectStand,
  wijziging: { select: { bekend: true, gaatDoor: true, gewijzigdOp: true } },
  publicatie: {
    select: {
      ref: true,
      slug: true,
      titel: true,
      versie: true,
      status: true,
      gepubliceerdOp: true,
      updatedAt: true,
      intrekking: { select: { uitleg: true } },
    },
  },
} satisfies Prisma.ScholingSelect

export type Gewijzigd = Prisma.ScholingGetPayload<{ select: typeof selectGewijzigd }>

/** What there is to tell: dates moved, does not go on, or does after all. Who enrolled after `tot` knew it already. */
export type Nieuws = { soort: 'VERZET' | 'AFGELAST' | 'TOCH'; bekend: Stand; tot: Date }

/** The news for one person: `veranderd` is what it changes for them. */
export type Bericht = {
  nieuws: Nieuws
  scholing: Gewijzigd
  veranderd: readonly Verschil[]
  /** absolute address of the scholing's page */
  adres: string
  now: Date
}

/** So long a change may still be changed, or taken back, before people are told. */
const STILTE_MS = 10 * 60_000
export const stilSinds = (now: Date): Date => new Date(now.getTime() - STILTE_MS)

/** What people do not know yet; null for nothing, 'WACHT' while it may still change. */
export function watIsErNieuw(scholing: Gewijzigd, now: Date): Nieuws | null | 'WACHT' {
  const { wijziging, publicatie } = scholing
  const gaatDoor = publicatie.status === 'GEPUBLICEERD'
  const ging = wijziging?.gaatDoor ?? true
  const veranderdOp = [wijziging?.gewijzigdOp ?? null, gaatDoor === ging ? null : publicatie.updatedAt]
  if (veranderdOp.some((op) => op !== null && op > stilSinds(now))) return 'WACHT'
  // Without a row no date changed since they enrolled, but perhaps the status.
  const bekend = wijziging ? standSchema.parse(wijziging.bekend) : scholing
  if (!gaatDoor) return ging ? afgelast(bekend, now) : null
  return ging
    ? verzet(scholing, bekend, now)
    : { soort: 'TOCH', bekend, tot: publicatie.gepubliceerdOp ?? now }
}

const afgelast = (bekend: Stand, now: Date): Nieuws | null =>
  bekend.bijeenkomsten.some(({ einde }) => einde > now) ? { soort: 'AFGELAST', bekend, tot: now } : null

const verzet = (scholing: Gewijzigd, bekend: Stand, now: Date): Nieuws | null =>
  verschillen(bekend, scholing, true, now).length > 0
    ? { soort: 'VERZET', bekend, tot: scholing.wijziging?.gewijzigdOp ?? now }
    : null

/** Keeps what people know from now on. */
export async function onthoud(db: Db, scholing: Gewijzigd, nieuws: Nieuws | null, now: Date): Promise<void> {
  const { id: scholingId, wijziging } = scholing
  // Still off: that stays what they know.
  if (nieuws === null && wijziging?.gaatDoor === false) return
  if (nieuws?.soort !== 'AFGELAST') {
    await db.scholingwijziging.deleteMany({ where: { scholingId } })
    return
  }
  const { vorm, bijeenkomsten } = scholing
  const data = { bekend: alsJson({ vorm, bijeenkomsten }), gaatDoor: false, gewijzigdOp: now }
  await db.scholingwijziging.upsert({
    where: { scholingId },
    create: { scholingId, ...data },
    update: data,
  })
}
