import 'server-only'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { gemeldeNummers, selectGemeld } from '../publicatie/gemeldnummer'
import { verlopenSinds } from '../publicatie/ladder'
import { readablePublished } from '../publicatie/policy'

const MAX_SCHOLINGEN = 4
const MAX_VERHALEN = 4
const MAX_LIJNEN = 5

type Dossier = { id: string; doelgroepId: string }

/** Linked by the redactie, or about the same doelgroep: new items appear without anybody linking them. */
const hoortBij = ({ id, doelgroepId }: Dossier) => ({
  OR: [{ themadossiers: { some: { id } } }, { doelgroepen: { some: { id: doelgroepId } } }],
})

/** The scholingen that come first, each once, by their next bijeenkomst. */
export async function komendeScholingen(db: Db, actor: Actor, dossier: Dossier, now: Date) {
  const bijeenkomsten = await db.bijeenkomst.findMany({
    relationLoadStrategy: 'join',
    where: { begin: { gte: now }, scholing: { publicatie: readablePublished(actor), ...hoortBij(dossier) } },
    orderBy: { begin: 'asc' },
    // A scholing of more days may fill several of these.
    take: MAX_SCHOLINGEN * 3,
    select: {
      begin: true,
      einde: true,
      datumBevestigd: true,
      tijdBevestigd: true,
      scholing: {
        select: {
          id: true,
          vorm: true,
          voorbeeld: true,
          werkvorm: { select: { naam: true } },
          publicatie: { select: { slug: true, titel: true } },
        },
      },
    },
  })
  const eerste = new Map<string, (typeof bijeenkomsten)[number]>()
  for (const bijeenkomst of bijeenkomsten) {
    if (!eerste.has(bijeenkomst.scholing.id)) eerste.set(bijeenkomst.scholing.id, bijeenkomst)
  }
  return [...eerste.values()].slice(0, MAX_SCHOLINGEN).map(({ scholing, ...wanneer }) => ({
    ...wanneer,
    slug: scholing.publicatie.slug,
    titel: scholing.publicatie.titel,
    vorm: scholing.vorm,
    voorbeeld: scholing.voorbeeld,
    werkvorm: scholing.werkvorm.naam,
  }))
}

/** The newest verhalen. Asked of their publicaties, which an index keeps by date: however many there are, few are read. */
export async function nieuwsteVerhalen(db: Db, actor: Actor, dossier: Dossier) {
  const verhalen = await db.publicatie.findMany({
    relationLoadStrategy: 'join',
    where: { soort: 'PRAKTIJKVERHAAL', ...readablePublished(actor), praktijkverhaal: hoortBij(dossier) },
    orderBy: { gepubliceerdOp: 'desc' },
    take: MAX_VERHALEN,
    select: {
      slug: true,
      titel: true,
      netwerk: { select: { korteNaam: true } },
      praktijkverhaal: { select: { soort: true, samenvatting: true } },
    },
  })
  return verhalen.flatMap(({ slug, titel, netwerk, praktijkverhaal }) =>
    praktijkverhaal ? [{ slug, titel, netwerk: netwerk?.korteNaam ?? null, ...praktijkverhaal }] : [],
  )
}

/** Whom to call: lines of the own netwerk first, then national ones; lines of other netwerken are left out. */
export async function consultatielijnen(db: Db, actor: Actor, { doelgroepId }: Dossier, now: Date) {
  const netwerkId = isSignedIn(actor) ? actor.netwerkId : null
  const gebied: Prisma.ConsultatielijnWhereInput[] = [{ landelijk: true }]
  if (netwerkId !== null) gebied.push({ netwerken: { some: { id: netwerkId } } })
  const lijnen = await db.consultatielijn.findMany({
    relationLoadStrategy: 'join',
    where: {
      publicatie: readablePublished(actor),
      OR: [
        { eersteKeus: true },
        {
          AND: [
            { OR: gebied },
            { OR: [{ doelgroepen: { some: { id: doelgroepId } } }, { doelgroepen: { none: {} } }] },
          ],
        },
      ],
    },
    select: {
      telefoon: true,
      hoe: true,
      voorWelkeVraag: true,
      bereikbaarheid: true,
      landelijk: true,
      eersteKeus: true,
      volgendeControleOp: true,
      doelgroepen: { select: { id: true } },
      publicatie: { select: { slug: true, titel: true, meldingen: selectGemeld } },
    },
  })
  const gesorteerd = lijnen.toSorted(
    (een, ander) =>
      rang(een) - rang(ander) || een.publicatie.titel.localeCompare(ander.publicatie.titel, 'nl'),
  )
  // However many lines a netwerk has, the national number stays in sight.
  const eigen = gesorteerd.filter((lijn) => rang(lijn) < 4).slice(0, MAX_LIJNEN - 1)
  const andere = gesorteerd.filter((lijn) => rang(lijn) >= 4)
  return [...eigen, ...andere]
    .slice(0, MAX_LIJNEN)
    .map(({ doelgroepen: _, eersteKeus, volgendeControleOp, publicatie, ...lijn }) => ({
      ...lijn,
      landelijk: lijn.landelijk || eersteKeus,
      slug: publicatie.slug,
      titel: publicatie.titel,
      gemeld: gemeldeNummers(lijn.telefoon, publicatie.meldingen),
      verlopenSinds: verlopenSinds(volgendeControleOp, now),
    }))
}

type Rang = { landelijk: boolean; eersteKeus: boolean; telefoon: string | null; doelgroepen: unknown[] }

/** Own netwerk, then everybody's national line, then others; those with a number and for this doelgroep first. */
function rang({ landelijk, eersteKeus, telefoon, doelgroepen }: Rang): number {
  const gebied = eersteKeus ? 1 : landelijk ? 2 : 0
  return gebied * 4 + (telefoon ? 0 : 2) + (doelgroepen.length > 0 ? 0 : 1)
}
