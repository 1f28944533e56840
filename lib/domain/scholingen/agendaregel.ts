import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { type Aanmeldstand, aanmeldstand } from './aanmelding'
import { selectAndereDatum } from './reeks'
import { roosterhinder } from './rooster'

/** What one line of the agenda reads from the database. */
export const selectAgendaregel = (actor: Actor, now: Date) =>
  ({
    id: true,
    begin: true,
    einde: true,
    lokaalBegin: true,
    lokaalEinde: true,
    gemeente: true,
    datumBevestigd: true,
    tijdBevestigd: true,
    scholing: {
      select: {
        vorm: true,
        capaciteit: true,
        aanmeldenOpen: true,
        aanmeldenTot: true,
        kostenCent: true,
        voorbereidingMinuten: true,
        voorbeeld: true,
        onzekereVelden: true,
        werkvorm: { select: { naam: true } },
        doelgroepen: {
          select: { slug: true, titel: true, icoon: true },
          where: { actief: true },
          orderBy: { volgorde: 'asc' },
        },
        publicatie: {
          select: {
            slug: true,
            titel: true,
            netwerkId: true,
            netwerk: { select: { slug: true, korteNaam: true } },
          },
        },
        bijeenkomsten: { select: { begin: true }, orderBy: { begin: 'asc' } },
        reeks: selectAndereDatum(actor, now),
        _count: { select: { inschrijvingen: { where: { status: { in: ['BEVESTIGD', 'AANGEBODEN'] } } } } },
      },
    },
  }) satisfies Prisma.BijeenkomstSelect

type Rij = Prisma.BijeenkomstGetPayload<{ select: ReturnType<typeof selectAgendaregel> }>

/** One date in the agenda, as its card shows it. `begin` and `einde` are instants. */
export type Agendaregel = ReturnType<typeof naarAgendaregel>

/** `lezer`: whose working life the date should fit; null when nobody asked. */
export function naarAgendaregel(rij: Rij, now: Date, lezer: { netwerkId: string | null } | null) {
  const { scholing, lokaalBegin, lokaalEinde, ...datum } = rij
  const { publicatie, bijeenkomsten, reeks, _count, capaciteit, aanmeldenOpen, aanmeldenTot, ...kenmerken } =
    scholing
  const { werkvorm, voorbereidingMinuten, ...rest } = kenmerken
  const { netwerkId, ...titel } = publicatie
  const stand: Aanmeldstand = aanmeldstand(
    // Somebody waits only when all places are taken, and then there is no free one either.
    {
      eersteBegin: bijeenkomsten[0]?.begin ?? null,
      aanmeldenOpen,
      aanmeldenTot,
      vrij: capaciteit === null ? null : capaciteit - _count.inschrijvingen,
      wachtend: 0,
    },
    now,
  )
  return {
    ...datum,
    ...rest,
    ...titel,
    werkvorm: werkvorm.naam,
    aanmelding: stand,
    reeks: {
      nummer: bijeenkomsten.filter(({ begin }) => begin <= rij.begin).length,
      aantal: bijeenkomsten.length,
      andereDatum: (reeks?.scholingen.length ?? 0) > 1,
    },
    rooster: lezer && roosterhinder({ ...rij, ...scholing, netwerkId }, lezer.netwerkId),
  }
}
