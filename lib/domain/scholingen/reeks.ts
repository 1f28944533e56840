import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'
import { type Aanmeldstand, aanmeldstand } from './aanmelding'
import { canSeeScholing, canSeeTournees, publishedScholing } from './policy'

const MEESTE_ANDERE = 50

/** The published scholingen of the same reeks, the scholing itself among them. */
export const selectReeks = (actor: Actor) =>
  ({
    select: {
      tournee: {
        select: { scholing: { select: { publicatie: { select: selectForPolicy } } } },
      },
      scholingen: {
        where: publishedScholing(actor),
        take: MEESTE_ANDERE,
        select: {
          id: true,
          vorm: true,
          capaciteit: true,
          aanmeldenOpen: true,
          aanmeldenTot: true,
          publicatie: { select: { slug: true, netwerk: { select: { korteNaam: true } } } },
          bijeenkomsten: {
            select: { begin: true, einde: true, gemeente: true, datumBevestigd: true, tijdBevestigd: true },
            orderBy: { begin: 'asc' },
          },
          _count: {
            select: { inschrijvingen: { where: { status: { in: ['BEVESTIGD', 'AANGEBODEN'] } } } },
          },
        },
      },
    },
  }) satisfies Prisma.Scholing$reeksArgs

type Rij = Prisma.ReeksGetPayload<ReturnType<typeof selectReeks>>

/**
 * What the page of a scholing says of its reeks: the other days and places that have yet to begin, soonest first, with
 * places as the agenda counts them; and whether there is a board of netwerken for this actor.
 */
export const reeksblad = (id: string, reeks: Rij | null, actor: Actor, now: Date) => ({
  andereDatums: naarAndereDatums(id, reeks, now),
  opTournee: isOpTournee(actor, reeks),
})

function naarAndereDatums(id: string, reeks: Rij | null, now: Date) {
  return (reeks?.scholingen ?? [])
    .flatMap((scholing) => {
      const eerste = scholing.bijeenkomsten[0]
      return scholing.id === id || !eerste || eerste.begin <= now
        ? []
        : [alsAndereDatum(scholing, eerste, now)]
    })
    .sort((a, b) => a.begin.getTime() - b.begin.getTime())
}

type Scholing = Rij['scholingen'][number]

function alsAndereDatum(scholing: Scholing, eerste: Scholing['bijeenkomsten'][number], now: Date) {
  const { capaciteit, aanmeldenOpen, aanmeldenTot, publicatie, bijeenkomsten, vorm, _count } = scholing
  const aanmelding: Aanmeldstand = aanmeldstand(
    {
      eersteBegin: eerste.begin,
      aanmeldenOpen,
      aanmeldenTot,
      vrij: capaciteit === null ? null : capaciteit - _count.inschrijvingen,
      wachtend: 0,
    },
    now,
  )
  return {
    ...eerste,
    vorm,
    aanmelding,
    slug: publicatie.slug,
    netwerk: publicatie.netwerk?.korteNaam ?? null,
    aantalBijeenkomsten: bijeenkomsten.length,
  }
}

function isOpTournee(actor: Actor, reeks: Rij | null): boolean {
  const tournee = reeks?.tournee
  return tournee ? canSeeTournees(actor) && canSeeScholing(actor, tournee.scholing.publicatie) : false
}

/** For a line of the agenda: whether there are two to go to in the reeks, this one and another. */
export const selectAndereDatum = (actor: Actor, now: Date) =>
  ({
    select: {
      scholingen: {
        where: { AND: [publishedScholing(actor), { bijeenkomsten: { some: { begin: { gt: now } } } }] },
        select: { id: true },
        take: 2,
      },
    },
  }) satisfies Prisma.Scholing$reeksArgs
