import 'server-only'
import type { RunContext } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { isLinkOpen } from './onlinelink'
import { VORMEN } from './schema'

const datumSchema = z.object({
  id: z.uuid(),
  isEerste: z.boolean(),
  begin: z.coerce.date(),
  einde: z.coerce.date(),
  lokaalBegin: z.string(),
  lokaalEinde: z.string(),
  locatie: z.string().nullable(),
  gemeente: z.string().nullable(),
  onlineLink: z.string().nullable(),
  datumBevestigd: z.boolean(),
  tijdBevestigd: z.boolean(),
})

/** When and where a scholing is, as it is kept of what people know. */
export const standSchema = z.object({ vorm: z.enum(VORMEN), bijeenkomsten: z.array(datumSchema) })
export type Stand = z.output<typeof standSchema>
export type Datum = z.output<typeof datumSchema>

/** See `Stand`; the dates soonest first. */
export const selectStand = {
  vorm: true,
  bijeenkomsten: {
    select: {
      id: true,
      isEerste: true,
      begin: true,
      einde: true,
      lokaalBegin: true,
      lokaalEinde: true,
      locatie: true,
      gemeente: true,
      onlineLink: true,
      datumBevestigd: true,
      tijdBevestigd: true,
    },
    orderBy: [{ begin: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.ScholingSelect

export const leesStand = (db: Db, id: string): Promise<Stand> =>
  db.scholing.findUniqueOrThrow({ relationLoadStrategy: 'join', where: { id }, select: selectStand })

/** A Stand as it is stored: instants as text. */
export const alsJson = (stand: Stand): Prisma.InputJsonObject => JSON.parse(JSON.stringify(stand))

/** What became of one date. */
export type Verschil = { was: Datum; is: Datum } | { was: Datum; is: null } | { was: null; is: Datum }

/**
 * What changed of the dates that are still to come, by date and place; the address of an online meeting counts for who
 * has a place, and only once they may see it. Dates that are over before and after are nobody's news.
 */
export function verschillen(was: Stand, is: Stand, heeftPlek: boolean, now: Date): Verschil[] {
  const nieuw = is.bijeenkomsten.filter(({ id }) => !was.bijeenkomsten.some((datum) => datum.id === id))
  const oud = was.bijeenkomsten.map((datum): Verschil => {
    const nu = is.bijeenkomsten.find(({ id }) => id === datum.id)
    return nu ? { was: datum, is: nu } : { was: datum, is: null }
  })
  const komt = (datum: Datum | null) => datum !== null && datum.einde > now
  return [...oud, ...nieuw.map((datum): Verschil => ({ was: null, is: datum }))]
    .filter((verschil) => komt(verschil.was) || komt(verschil.is))
    .filter((verschil) => {
      if (!verschil.was || !verschil.is) return true
      const metLink = heeftPlek && isLinkOpen(verschil.is, now)
      return kern(verschil.was, was.vorm, metLink) !== kern(verschil.is, is.vorm, metLink)
    })
}

const kern = (
  { begin, einde, onlineLink, id: _, isEerste: __, ...datum }: Datum,
  vorm: string,
  metLink: boolean,
) => JSON.stringify([datum, vorm, metLink ? onlineLink : null])

/** Everybody who counts on the scholing, or waits for it. */
export const deelnemend = {
  status: { in: ['BEVESTIGD', 'AANGEBODEN', 'WACHTLIJST'] },
  gebruiker: { gedeactiveerdOp: null },
} satisfies Prisma.InschrijvingWhereInput

/**
 * Keeps what people know of the dates before they changed, for the mail that tells them; a later change keeps the first.
 * The caller holds the lock on the scholing.
 */
export async function noteerWijziging(
  { db, now }: Pick<RunContext<unknown, unknown>, 'db' | 'now'>,
  scholingId: string,
  was: Stand,
): Promise<void> {
  const is = await leesStand(db, scholingId)
  if (verschillen(was, is, true, now).length === 0) return
  const { count } = await db.scholingwijziging.updateMany({
    where: { scholingId },
    data: { gewijzigdOp: now },
  })
  if (count > 0 || (await db.inschrijving.count({ where: { scholingId, ...deelnemend } })) === 0) return
  await db.scholingwijziging.create({ data: { scholingId, bekend: alsJson(was), gewijzigdOp: now } })
}
