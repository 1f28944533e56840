import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Prisma } from '@/lib/platform/db'
import { canManageInschrijvingen, canSeeOpmerkingen } from './policy'

const naam = { select: { naam: true } } as const

/** What an organiser sees of somebody who enrolled. */
export const selectDeelnemer = {
  id: true,
  status: true,
  createdAt: true,
  aanbodTot: true,
  afgemeldOp: true,
  ingeschrevenDoor: { select: { naam: true } },
  gebruiker: { select: { naam: true, email: true, organisatie: naam, netwerk: naam } },
} satisfies Prisma.InschrijvingSelect

type Deelnemer = Prisma.InschrijvingGetPayload<{ select: typeof selectDeelnemer }>

/** The list of who takes part, as its organiser sees it. */
export const selectDeelnemerslijst = {
  id: true,
  capaciteit: true,
  vrijgaveDagen: true,
  plaatsaandelen: { select: { id: true, netwerkId: true, aantal: true }, orderBy: { id: 'asc' } },
  publicatie: { select: { slug: true, titel: true, netwerkId: true } },
  bijeenkomsten: { select: { begin: true }, orderBy: { begin: 'asc' }, take: 1 },
  inschrijvingen: { select: { ...selectDeelnemer, opmerking: true }, orderBy: { volgnummer: 'asc' } },
} satisfies Prisma.ScholingSelect

type Lijst = Prisma.ScholingGetPayload<{ select: typeof selectDeelnemerslijst }>

/** The participants by how they stand, each list in order of arrival, and whether this actor may change it. */
export function naarDeelnemerslijst(
  { publicatie, bijeenkomsten, inschrijvingen, ...rest }: Lijst,
  actor: Actor,
  now: Date,
) {
  const zietOpmerking = canSeeOpmerkingen(actor, publicatie)
  const met = (status: Deelnemer['status']) =>
    inschrijvingen
      .filter((inschrijving) => inschrijving.status === status)
      .map(({ opmerking, ...rij }) => ({ ...rij, opmerking: zietOpmerking ? opmerking : null }))
  const begonnen = bijeenkomsten.some(({ begin }) => begin <= now)
  return {
    slug: publicatie.slug,
    titel: publicatie.titel,
    ...rest,
    magBeheren: canManageInschrijvingen(actor, publicatie),
    magVeranderen: canManageInschrijvingen(actor, publicatie) && !begonnen,
    bevestigd: met('BEVESTIGD'),
    aangeboden: met('AANGEBODEN'),
    wachtlijst: met('WACHTLIJST'),
    afgemeld: met('AFGEMELD'),
  }
}

/** What one's own list shows of an inschrijving. */
export const selectEigenInschrijving = {
  id: true,
  status: true,
  aanbodTot: true,
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
  { id, status, aanbodTot, scholing: { publicatie, bijeenkomsten } }: Rij,
  plaats: number | null,
  now: Date,
) {
  return {
    id,
    status,
    aanbodTot,
    plaats,
    ...publicatie,
    begin: bijeenkomsten[0]?.begin ?? null,
    einde: bijeenkomsten.at(-1)?.einde ?? null,
    voorbij: bijeenkomsten.every(({ einde }) => einde <= now),
  }
}
