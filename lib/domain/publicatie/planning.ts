import 'server-only'
import { actorId } from '@/lib/kernel/actor'
import type { RunContext } from '@/lib/kernel/define-command'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'
import type { Db, Prisma } from '@/lib/platform/db'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { historienaam, selectHistorienaam } from './historienaam'
import { leesLokaal } from './lokaletijd'

const VELDEN = { publicerenOp: 'publiceren', eindigtOp: 'stoppen' } as const
const JAAR = 366 * 24 * 3_600_000
const MAX_JAREN = 3

export type Planning = { publicerenOp: Date | null; eindigtOp: Date | null }
type Getypt = { publicerenOp?: string | null | undefined; eindigtOp?: string | null | undefined }

/**
 * The moments of a plan, from Dutch wall times 'YYYY-MM-DDTHH:mm'. Throws InvalidInputError on the field: a time that
 * does not exist, has passed, or ends before it begins.
 */
export function leesPlanning({ publicerenOp, eindigtOp }: Getypt, now: Date): Planning {
  const planning = {
    publicerenOp: leesMoment('publicerenOp', publicerenOp, now),
    eindigtOp: leesMoment('eindigtOp', eindigtOp, now),
  }
  const begin = planning.publicerenOp ?? now
  if (planning.eindigtOp && planning.eindigtOp <= begin)
    throw new InvalidInputError({ eindigtOp: ['Kies een einde dat na het begin ligt.'] })
  return planning
}

function leesMoment(veld: keyof typeof VELDEN, getypt: string | null | undefined, now: Date): Date | null {
  if (!getypt) return null
  const weiger = (zin: string): never => {
    throw new InvalidInputError({ [veld]: [zin] })
  }
  const gelezen = leesLokaal(getypt)
  if (gelezen.soort === 'BESTAAT_NIET')
    return weiger('Dit tijdstip bestaat niet: in deze nacht gaat de klok een uur vooruit. Kies een ander.')
  if (gelezen.moment <= now) return weiger(`Kies een moment om te ${VELDEN[veld]} dat nog moet komen.`)
  if (gelezen.moment.getTime() - now.getTime() > MAX_JAREN * JAAR)
    return weiger(`Kies een moment binnen ${MAX_JAREN} jaar.`)
  return gelezen.moment
}

/** The columns that `tekststand` and `planningVan` look at, for a Prisma `select` on a Publicatie. */
export const selectPlanning = {
  publicerenOp: true,
  eindigtOp: true,
  goedgekeurd: true,
  planbericht: true,
  versie: true,
  goedkeurder: { select: selectHistorienaam },
  themadossier: {
    select: {
      verantwoordelijkeId: true,
      vervangerId: true,
      onderdelen: { select: { versie: true } },
      kenniskaart: { select: { versie: true } },
    },
  },
} satisfies Prisma.PublicatieSelect

type Rij = Prisma.PublicatieGetPayload<{ select: typeof selectPlanning }>
type Tekst = {
  versie: number
  themadossier: { onderdelen: { versie: number }[]; kenniskaart: { versie: number } | null } | null
}

/** A number that grows with every save of the item or a part of it: it tells whether what was approved is still there. */
export function tekststand({ versie, themadossier }: Tekst): number {
  const delen = themadossier?.onderdelen.reduce((som, deel) => som + deel.versie, 0) ?? 0
  return versie + delen + (themadossier?.kenniskaart?.versie ?? 0)
}

/** What is planned for an item, and what went or will go wrong with it. */
export const planningVan = (rij: Rij) => ({
  publicerenOp: rij.publicerenOp,
  eindigtOp: rij.eindigtOp,
  goedgekeurdDoor: rij.publicerenOp && rij.goedkeurder ? historienaam(rij.goedkeurder) : null,
  planbericht: rij.publicerenOp && rij.goedgekeurd !== tekststand(rij) ? GEWIJZIGD : rij.planbericht,
})

const GEWIJZIGD =
  'De tekst is veranderd nadat het moment werd afgesproken. Lees hem na en publiceer of plan opnieuw; zo gaat hij niet vanzelf naar buiten.'

/** Refuses what the background process may not do by itself: not due (any more), or changed since it was approved. */
export async function eisAfspraak(db: Db, id: string, overgang: string, now: Date): Promise<void> {
  // Nobody changes it between looking and publishing.
  await db.$queryRaw`select 1 from "Publicatie" where id = ${id}::uuid for update`
  const rij = await db.publicatie.findUniqueOrThrow({
    where: { id },
    select: selectPlanning,
    relationLoadStrategy: 'join',
  })
  const moment = overgang === 'publish' ? rij.publicerenOp : rij.eindigtOp
  if (!moment || moment > now) throw new RefusedError('Hiervoor is geen moment (meer) afgesproken.')
  if (overgang === 'publish' && rij.goedgekeurd !== tekststand(rij)) throw new RefusedError(GEWIJZIGD)
}

/** Nothing is planned any more; what ended stays ended. */
export const ZONDER_PLANNING = { publicerenOp: null, goedkeurderId: null, goedgekeurd: null } as const

/** At the minute itself; the sweep of every minute finds what this missed. */
export const planTaak = (queue: RunContext<unknown, unknown>['queue'], id: string, runAt: Date) =>
  queue('publicatie.followPlanning', { id }, { key: `planning:${id}:${runAt.toISOString()}`, runAt })

type Afspraak = Pick<
  RunContext<{ reden?: string | null | undefined }, { id: string; status: Publicatiestatus }>,
  'db' | 'subject' | 'actor' | 'queue' | 'note' | 'input'
>

/** Agrees that an item is published at a moment: who said so, for which text. It stays in its status until then. */
export async function spreekAf(
  { db, subject: { id, status }, actor, queue, note, input }: Afspraak,
  { publicerenOp, eindigtOp }: Planning & { publicerenOp: Date },
): Promise<void> {
  const goedkeurderId = actorId(actor)
  if (goedkeurderId === null) throw new RefusedError('Alleen iemand van de redactie spreekt een moment af.')
  const tekst = await db.publicatie.findUniqueOrThrow({
    where: { id },
    select: selectPlanning,
    relationLoadStrategy: 'join',
  })
  const { count } = await db.publicatie.updateMany({
    where: { id, status, versie: tekst.versie },
    data: {
      publicerenOp,
      eindigtOp,
      goedkeurderId,
      goedgekeurd: tekststand(tekst),
      planbericht: null,
      plaatsreden: input.reden ?? null,
    },
  })
  if (count === 0) throw new RefusedError('Iemand anders was je net voor. Ververs de pagina.')
  await planTaak(queue, id, publicerenOp)
  if (eindigtOp) await planTaak(queue, id, eindigtOp)
  note({ gepland: publicerenOp.toISOString() })
}
