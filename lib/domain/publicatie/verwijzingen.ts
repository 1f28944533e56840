import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import type { PublicatieSoort, Publicatiestatus } from '@/prisma/generated/client'
import { readableZichtbaarheden, shownPublished, visiblePublicatie } from './policy'
import { METPAGINA } from './schema'

/** Where a link in a text leads now, for who may go there. */
export type Verwijzing = { id: string; soort: PublicatieSoort; slug: string }

/**
 * The links in the texts of an item that this actor may follow, in a `select` on its publicatie: to what can be read,
 * and to what was taken away with a word about it, because that page says where to go instead. Of the others nothing
 * comes along, not even that they exist: their words stay plain.
 */
export const selectVerwijzingen = (actor: Actor) => {
  const leesbaar = { in: readableZichtbaarheden(actor) }
  const weg = {
    soort: { in: [...METPAGINA] },
    status: { not: 'GEPUBLICEERD' },
    zichtbaarheid: leesbaar,
    intrekking: { zichtbaarheid: leesbaar },
  } satisfies Prisma.PublicatieWhereInput
  return {
    where: { naar: { OR: [shownPublished(actor), weg] } },
    select: { naar: { select: { id: true, soort: true, slug: true } } },
  } satisfies Prisma.Publicatie$verwijstNaarArgs
}

/** Each target once, always in the same order: the list is part of the key of what is remembered of a page. */
export const alsVerwijzingen = (rijen: readonly { naar: Verwijzing }[]): Verwijzing[] =>
  [...new Map(rijen.map(({ naar }) => [naar.id, naar])).values()].sort((een, ander) =>
    een.id < ander.id ? -1 : 1,
  )

/** What a link can lead to: everything that readers find at an address of its own. A bron goes in a footnote. */
const doelen = { soort: { not: 'BRON' } } satisfies Prisma.PublicatieWhereInput
const selectDoel = {
  id: true,
  soort: true,
  titel: true,
  status: true,
  intrekking: { select: { publicatieId: true } },
} as const
type DoelRij = {
  id: string
  soort: PublicatieSoort
  titel: string
  status: Publicatiestatus
  intrekking: object | null
}

const MAX_DOELEN = 12
const alsDoel = ({ intrekking, ...doel }: DoelRij) => ({ ...doel, isWeg: isWeg({ intrekking, ...doel }) })

/** True for what readers had and have no more; a concept that never was there is only not there yet. */
const isWeg = ({ status, intrekking }: Pick<DoelRij, 'status' | 'intrekking'>) =>
  status === 'GEARCHIVEERD' || (status !== 'GEPUBLICEERD' && intrekking !== null)

const WEG = {
  OR: [{ status: 'GEARCHIVEERD' }, { status: { not: 'GEPUBLICEERD' }, intrekking: { isNot: null } }],
} satisfies Prisma.PublicatieWhereInput
const selectNaam = { id: true, soort: true, slug: true, titel: true } as const

/** For the redactie: what an item links to and readers have no more, in a `select` on its publicatie. */
export const selectDodeVerwijzingen = {
  where: { naar: WEG },
  distinct: ['naarId'],
  orderBy: { naar: { titel: 'asc' } },
  select: { naar: { select: selectNaam } },
} satisfies Prisma.Publicatie$verwijstNaarArgs

/** For the redactie: the published items with a link to an item, in a `select` on its publicatie. */
export const selectVerwijzers = {
  where: { van: { status: 'GEPUBLICEERD' } },
  distinct: ['vanId'],
  orderBy: { van: { titel: 'asc' } },
  select: { van: { select: selectNaam } },
} satisfies Prisma.Publicatie$verwezenDoorArgs

/** Something to link to, as the editor shows it. */
export type Linkdoel = ReturnType<typeof alsDoel>

/** Items with all of these words in the title that exist for this actor, published ones first. */
export async function zoekDoelen(db: Db, actor: Actor, tekst: string): Promise<Linkdoel[]> {
  const woorden = tekst.split(/\s+/).filter(Boolean)
  if (woorden.length === 0) return []
  const gevonden = await db.publicatie.findMany({
    where: {
      AND: [doelen, { status: { not: 'GEARCHIVEERD' } }, visiblePublicatie(actor), ...woorden.map(inTitel)],
    },
    // The order of the enum is that of the status machine.
    orderBy: [{ status: 'desc' }, { titel: 'asc' }, { id: 'asc' }],
    take: MAX_DOELEN,
    select: selectDoel,
    relationLoadStrategy: 'join',
  })
  return gevonden.map(alsDoel)
}

// The slug holds the words of the title without accents: "beinvloeden" finds "beïnvloeden".
function inTitel(woord: string): Prisma.PublicatieWhereInput {
  const kaal = woord
    .normalize('NFD')
    .replace(/[^a-zA-Z0-9-]/g, '')
    .toLowerCase()
  const titel = { contains: woord.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  return { OR: [{ titel }, ...(kaal === '' ? [] : [{ slug: { contains: kaal } }])] }
}

/** What these links lead to; left out is what does not exist for this actor. */
export async function leesDoelen(db: Db, actor: Actor, ids: readonly string[]): Promise<Linkdoel[]> {
  if (ids.length === 0) return []
  const gevonden = await db.publicatie.findMany({
    where: { AND: [doelen, visiblePublicatie(actor)], id: { in: [...ids] } },
    select: selectDoel,
    relationLoadStrategy: 'join',
  })
  return gevonden.map(alsDoel)
}
