import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db, Prisma } from '@/lib/platform/db'
import type { PublicatieSoort, Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { SOORT_LABELS } from './labels'
import { canPublishPublicatie, readableZichtbaarheden, selectForPolicy } from './policy'
import { heeftPagina, METPAGINA } from './schema'
import { selectVerwijzers } from './verwijzingen'

type Weg = {
  id: string
  soort: PublicatieSoort
  status: Publicatiestatus
  zichtbaarheid: Zichtbaarheid
}
type Tekst = { uitleg?: string | null | undefined; vervanging?: string | null | undefined }

/** True when readers may come by for what this step takes away: it had a page, and they could open it. */
export const vraagtUitleg = (overgang: string, { soort, status }: Pick<Weg, 'soort' | 'status'>): boolean =>
  (overgang === 'withdraw' || overgang === 'archive') && status === 'GEPUBLICEERD' && heeftPagina(soort)

/**
 * Keeps what readers are told at the address of an item that goes away, and what takes its place.
 * Throws InvalidInputError on `uitleg` or `vervanging`.
 */
export async function legUit(db: Db, weg: Weg, { uitleg, vervanging }: Tekst): Promise<void> {
  if (!uitleg) throw new InvalidInputError({ uitleg: ['Schrijf voor lezers op waarom je dit weghaalt.'] })
  const vervangerId = vervanging ? await vindVervanger(db, weg, vervanging) : null
  const data = { uitleg, zichtbaarheid: weg.zichtbaarheid, vervangerId }
  await db.intrekking.upsert({
    where: { publicatieId: weg.id },
    create: { publicatieId: weg.id, ...data },
    update: { ...data, createdAt: new Date() },
  })
}

/** For the database: published items with a page that everybody may open who could read `weg`. */
const kanVervangen = ({ id, zichtbaarheid }: Pick<Weg, 'id' | 'zichtbaarheid'>) =>
  ({
    id: { not: id },
    soort: { in: [...METPAGINA] },
    status: 'GEPUBLICEERD',
    zichtbaarheid: { in: MINSTENS_ZO_OPEN[zichtbaarheid] },
  }) satisfies Prisma.PublicatieWhereInput

/** Who can read what has this zichtbaarheid can read what has one of these. */
export const MINSTENS_ZO_OPEN: Record<Zichtbaarheid, Zichtbaarheid[]> = {
  OPENBAAR: ['OPENBAAR'],
  LEDEN: ['OPENBAAR', 'LEDEN'],
  NETWERKCOORDINATOREN: ['OPENBAAR', 'LEDEN', 'NETWERKCOORDINATOREN'],
}

const ONBEKEND =
  'We vinden geen gepubliceerde pagina met deze titel die dezelfde lezers mogen openen. Kies een titel uit de lijst, plak het adres van de pagina, of laat dit leeg.'
const MEER = 'Er zijn meer pagina’s met deze titel. Plak het adres van de pagina die je bedoelt.'

async function vindVervanger(db: Db, weg: Weg, getypt: string): Promise<string> {
  const gevonden = await db.publicatie.findMany({
    where: { AND: [kanVervangen(weg), opAdres(getypt) ?? opTitel(getypt)] },
    take: 2,
    select: { id: true },
  })
  const [eerste, tweede] = gevonden
  if (!eerste) throw new InvalidInputError({ vervanging: [ONBEKEND] })
  if (tweede) throw new InvalidInputError({ vervanging: [MEER] })
  return eerste.id
}

const SOORT_VAN: Record<string, PublicatieSoort> = {
  themadossiers: 'THEMADOSSIER',
  praktijkverhalen: 'PRAKTIJKVERHAAL',
  scholingsagenda: 'SCHOLING',
  nieuws: 'NIEUWSBERICHT',
}

/** An address of ours, with or without the name of the site: /nieuws/nieuwe-richtlijn. */
function opAdres(getypt: string): Prisma.PublicatieWhereInput | null {
  const [, deel = '', slug] =
    /^(?:https?:\/\/[^/]{1,200})?\/([a-z]{1,20})\/([a-z0-9-]{1,120})\/?$/.exec(getypt) ?? []
  const soort = SOORT_VAN[deel]
  if (!soort || !slug) return null
  return { soort, OR: [{ slug }, { oudeSlugs: { some: { slug } } }] }
}

/** A title, or as the list offers one that is not alone: 'Rouw (Themadossier)'. */
function opTitel(getypt: string): Prisma.PublicatieWhereInput {
  const soort = METPAGINA.find((kandidaat) => getypt.endsWith(` (${SOORT_LABELS[kandidaat]})`))
  const zonder = soort ? getypt.slice(0, -` (${SOORT_LABELS[soort]})`.length) : getypt
  const gelijk = (titel: string) => ({
    equals: titel.replace(/[\\%_]/g, '\\$&'),
    mode: 'insensitive' as const,
  })
  return { OR: [{ titel: gelijk(getypt) }, ...(soort ? [{ soort, titel: gelijk(zonder) }] : [])] }
}

/** For the database: the item that was at this address, when this actor could read it and it went with a word. */
export const wegOpAdres = (actor: Actor, soort: PublicatieSoort, slug: string) => {
  const leesbaar = { in: readableZichtbaarheden(actor) }
  return {
    soort,
    OR: [{ slug }, { oudeSlugs: { some: { slug } } }],
    status: { not: 'GEPUBLICEERD' },
    // Both: who may read it may have been narrowed since, or widened for a next time.
    zichtbaarheid: leesbaar,
    intrekking: { zichtbaarheid: leesbaar },
  } satisfies Prisma.PublicatieWhereInput
}

/** The columns that `naarIntrekking` needs, for a Prisma `select` on a Publicatie. */
export const selectIntrekking = {
  intrekking: {
    select: {
      uitleg: true,
      createdAt: true,
      vervanger: { select: { soort: true, slug: true, titel: true, status: true, zichtbaarheid: true } },
    },
  },
} satisfies Prisma.PublicatieSelect

type Rij = Prisma.PublicatieGetPayload<{ select: typeof selectIntrekking }>

/** What a reader is told; without the item that takes the place, when this reader cannot open it now. */
export function naarIntrekking(actor: Actor, { intrekking }: Rij) {
  if (!intrekking) return null
  const { uitleg, createdAt, vervanger } = intrekking
  const open =
    vervanger?.status === 'GEPUBLICEERD' && readableZichtbaarheden(actor).includes(vervanger.zichtbaarheid)
  return {
    uitleg,
    op: createdAt,
    vervanger: open ? { soort: vervanger.soort, slug: vervanger.slug, titel: vervanger.titel } : null,
  }
}

/** See `findTeStoppen`. */
export async function leesTeStoppen(db: Db, actor: Actor, id: string) {
  const stuk = await db.publicatie.findUnique({
    where: { id },
    select: { ...selectForPolicy, id: true, slug: true, titel: true, verwezenDoor: selectVerwijzers },
    relationLoadStrategy: 'join',
  })
  if (!stuk || !vraagtUitleg('withdraw', stuk)) return null
  const vervangers = await db.publicatie.findMany({
    where: kanVervangen(stuk),
    orderBy: [{ titel: 'asc' }, { id: 'asc' }],
    take: 1_000,
    select: { soort: true, titel: true },
  })
  const { soort, slug, titel } = stuk
  const verwijzers = stuk.verwezenDoor.map(({ van }) => van)
  return { id, soort, slug, titel, mag: canPublishPublicatie(actor, stuk), vervangers, verwijzers }
}
