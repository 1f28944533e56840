import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { type Aanmeldstand, aanmeldstand } from './aanmelding'

/** What one line of the agenda reads from the database. */
export const selectAgendaregel = {
  id: true,
  begin: true,
  einde: true,
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
      voorbeeld: true,
      onzekereVelden: true,
      werkvorm: { select: { naam: true } },
      doelgroepen: {
        select: { slug: true, titel: true, icoon: true },
        where: { actief: true },
        orderBy: { volgorde: 'asc' },
      },
      publicatie: {
        select: { slug: true, titel: true, netwerk: { select: { slug: true, korteNaam: true } } },
      },
      bijeenkomsten: { select: { begin: true }, orderBy: { begin: 'asc' }, take: 1 },
      _count: { select: { inschrijvingen: { where: { status: 'BEVESTIGD' } } } },
    },
  },
} satisfies Prisma.BijeenkomstSelect

type Rij = Prisma.BijeenkomstGetPayload<{ select: typeof selectAgendaregel }>

/** One date in the agenda, as its card shows it. `begin` and `einde` are instants. */
export type Agendaregel = ReturnType<typeof naarAgendaregel>

export function naarAgendaregel({ scholing, ...datum }: Rij, now: Date) {
  const { publicatie, bijeenkomsten, _count, capaciteit, aanmeldenOpen, aanmeldenTot, werkvorm, ...rest } =
    scholing
  const stand: Aanmeldstand = aanmeldstand(
    // Somebody waits only when all places are taken, and then there is no free one either.
    {
      eersteBegin: bijeenkomsten[0]?.begin ?? null,
      aanmeldenOpen,
      aanmeldenTot,
      capaciteit,
      bevestigd: _count.inschrijvingen,
      wachtend: 0,
    },
    now,
  )
  return { ...datum, ...rest, ...publicatie, werkvorm: werkvorm.naam, aanmelding: stand }
}
