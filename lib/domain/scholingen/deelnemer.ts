import 'server-only'
import type { Prisma } from '@/lib/platform/db'

const naam = { select: { naam: true } } as const

/** What an organiser sees of somebody who enrolled. */
export const selectDeelnemer = {
  id: true,
  status: true,
  createdAt: true,
  afgemeldOp: true,
  gebruiker: { select: { naam: true, email: true, organisatie: naam, netwerk: naam } },
} satisfies Prisma.InschrijvingSelect

export type Deelnemer = Prisma.InschrijvingGetPayload<{ select: typeof selectDeelnemer }>

/** The participants by how they stand, each list in order of arrival. */
export function naarDeelnemerslijsten(inschrijvingen: Deelnemer[]) {
  const met = (status: Deelnemer['status']) =>
    inschrijvingen.filter((inschrijving) => inschrijving.status === status)
  return { bevestigd: met('BEVESTIGD'), wachtlijst: met('WACHTLIJST'), afgemeld: met('AFGEMELD') }
}

/** What one's own list shows of an inschrijving. */
export const selectEigenInschrijving = {
  id: true,
  status: true,
  scholing: {
    select: {
      publicatie: { select: { slug: true, titel: true } },
      bijeenkomsten: { select: { begin: true, einde: true }, orderBy: { begin: 'asc' } },
    },
  },
} satisfies Prisma.InschrijvingSelect

type Rij = Prisma.InschrijvingGetPayload<{ select: typeof selectEigenInschrijving }>

/** `plaats` is the place on the waiting list, from 1; `begin` and `einde` span all dates. */
export function naarEigenInschrijving(
  { id, status, scholing: { publicatie, bijeenkomsten } }: Rij,
  plaats: number | null,
  now: Date,
) {
  return {
    id,
    status,
    plaats,
    ...publicatie,
    begin: bijeenkomsten[0]?.begin ?? null,
    einde: bijeenkomsten.at(-1)?.einde ?? null,
    voorbij: bijeenkomsten.every(({ einde }) => einde <= now),
  }
}
