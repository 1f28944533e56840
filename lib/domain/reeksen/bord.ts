import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { canSeePublicatie, selectForPolicy } from '../publicatie/policy'
import { haltestand, kanVragen } from './haltestand'
import { canManageTournee, canRequestHalte, canSeeAanvraag } from './policy'

/** What the board of a tournee reads, in one statement. */
export const selectBord = {
  id: true,
  toelichting: true,
  gestoptOp: true,
  scholing: { select: { publicatie: { select: { ...selectForPolicy, slug: true, titel: true } } } },
  haltes: {
    select: {
      id: true,
      netwerkId: true,
      status: true,
      periode: true,
      bericht: true,
      antwoord: true,
      gevraagdOp: true,
      aanvrager: { select: { naam: true, email: true, gedeactiveerdOp: true } },
    },
  },
  reeks: {
    select: {
      scholingen: {
        where: { publicatie: { status: { not: 'GEARCHIVEERD' } } },
        select: {
          bijeenkomsten: { select: { begin: true, einde: true }, orderBy: { begin: 'asc' } },
          publicatie: { select: { ...selectForPolicy, slug: true } },
        },
      },
    },
  },
} satisfies Prisma.TourneeSelect

type Rij = Prisma.TourneeGetPayload<{ select: typeof selectBord }>

/** The netwerken in use: a new one stands on every board by itself. */
export const leesNetwerken = (db: Db) =>
  db.netwerk.findMany({
    where: { actief: true },
    orderBy: { korteNaam: 'asc' },
    select: { id: true, slug: true, korteNaam: true },
  })

type Netwerk = Awaited<ReturnType<typeof leesNetwerken>>[number]
export type Tourneebord = ReturnType<typeof naarBord>

/** The board as this actor sees it: who has a date, who asked, who has none yet. */
export function naarBord(rij: Rij, netwerken: readonly Netwerk[], actor: Actor, now: Date) {
  const { publicatie } = rij.scholing
  const loopt = rij.gestoptOp === null && publicatie.status === 'GEPUBLICEERD'
  return {
    id: rij.id,
    slug: publicatie.slug,
    titel: publicatie.titel,
    toelichting: rij.toelichting,
    loopt,
    magBeheren: canManageTournee(actor, publicatie),
    netwerken: netwerken.map((netwerk) => naarRegel(rij, netwerk, { actor, now, loopt })),
  }
}

function naarRegel(
  { scholing, haltes, reeks }: Rij,
  netwerk: Netwerk,
  { actor, now, loopt }: { actor: Actor; now: Date; loopt: boolean },
) {
  const leden = reeks.scholingen.filter((lid) => lid.publicatie.netwerkId === netwerk.id)
  const halte = haltes.find(({ netwerkId }) => netwerkId === netwerk.id) ?? null
  const stand = haltestand(
    leden.map(({ publicatie: { slug, status }, bijeenkomsten }) => ({ slug, status, datums: bijeenkomsten })),
    halte,
    now,
  )
  const zichtbaar = leden
    .filter((lid) => canSeePublicatie(actor, lid.publicatie))
    .map((lid) => lid.publicatie.slug)
  const van = { netwerkId: netwerk.id }
  const magZien = canSeeAanvraag(actor, scholing.publicatie, van)
  return {
    ...netwerk,
    ...zonderVerborgen(stand, zichtbaar),
    aanvraag: magZien && halte && beantwoordbaar(stand.soort) ? naarAanvraag(halte) : null,
    isEigen: canRequestHalte(actor, van),
    magVragen: loopt && kanVragen(stand) && canRequestHalte(actor, van),
  }
}

const beantwoordbaar = (soort: string) => soort === 'GEVRAAGD' || soort === 'AFGEWEZEN'

/** The page of a stop only for who can open it; that it is being made everybody here may know. */
function zonderVerborgen(stand: ReturnType<typeof haltestand>, zichtbaar: readonly string[]) {
  const slug = stand.soort === 'IN_VOORBEREIDING' ? stand.slug : 'datum' in stand ? stand.datum.slug : null
  return {
    stand: stand.soort,
    slug: slug !== null && zichtbaar.includes(slug) ? slug : null,
    datum: 'datum' in stand ? { begin: stand.datum.begin, einde: stand.datum.einde } : null,
  }
}

const naarAanvraag = ({ netwerkId: _, aanvrager, ...halte }: Rij['haltes'][number]) => ({
  ...halte,
  contact:
    aanvrager && aanvrager.gedeactiveerdOp === null ? { naam: aanvrager.naam, email: aanvrager.email } : null,
})
