import 'server-only'
import { type Actor, everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { alsDag } from '../publicatie/controle'
import { leesControleblad } from '../publicatie/controleblad'
import { alsBewerking, selectBewerking } from '../publicatie/opslaan'
import {
  canAssignVerantwoordelijke,
  canConfirmControle,
  readablePublished,
  selectForPolicy,
  shownPublished,
  visiblePublicatie,
} from '../publicatie/policy'
import { redactielijstSchema, rondPaginaAf } from '../publicatie/redactielijst'
import { bereikbaarheid } from './bereikbaarheid'
import { feitenVan, selectControlelijn, watVeranderdeAanLijn } from './controleblad'
import { leesLijnen, lijnfilterSchema, lijnWaar } from './lijnenlijst'
import { type ConsultatielijnKaart, naarKaart, selectLijn } from './lijnkaart'
import { canCorrectConsultatielijn, canWriteConsultatielijn } from './policy'
import { openingstijdenSchema, vindplaatsenSchema } from './schema'

// Who calls at night wants a number first: the national line, then lines with a number, own netwerk before national.
const volgorde = (isEigen: IsEigen) => (a: ConsultatielijnKaart, b: ConsultatielijnKaart) =>
  rang(a, isEigen) - rang(b, isEigen) || a.naam.localeCompare(b.naam, 'nl')

type IsEigen = (netwerk: { id: string; slug: string }) => boolean

function rang(lijn: ConsultatielijnKaart, isEigen: IsEigen): number {
  if (lijn.eersteKeus) return 0
  const eigen = !lijn.landelijk && lijn.netwerken.some(isEigen)
  return (lijn.telefoon ? 1 : 3) + (eigen ? 0 : 1)
}

const bySlug = z.object({ slug: z.string().max(120) })

const metSlug = (actor: Actor, slug: string): Prisma.ConsultatielijnWhereInput => ({
  publicatie: { AND: [{ soort: 'CONSULTATIELIJN', slug }, visiblePublicatie(actor)] },
})

const lijstInput = z.object({
  netwerk: z.string().max(120).nullable().default(null),
  doelgroep: z.string().max(120).nullable().default(null),
})

/**
 * The lines somebody can call, for a netwerk and/or doelgroep (slugs), best first; the national line is always there,
 * whatever the filter. Own netwerk is the actor's, unless `netwerk` says otherwise.
 */
export const listConsultatielijnen = defineQuery({
  name: 'consultatielijn.list',
  input: lijstInput,
  authorize: everyone,
  run: async ({ db, actor, input, now }) => {
    const { netwerk, doelgroep } = input
    const rijen = await db.consultatielijn.findMany({
      relationLoadStrategy: 'join',
      where: {
        publicatie: shownPublished(actor),
        ...ofEersteKeus([...overNetwerk(netwerk), ...overDoelgroep(doelgroep)]),
      },
      select: selectLijn,
    })
    const eigenId = isSignedIn(actor) ? actor.netwerkId : null
    const isEigen: IsEigen = ({ id, slug }) => (netwerk === null ? id === eigenId : slug === netwerk)
    return rijen.map((rij): ConsultatielijnKaart => naarKaart(rij, actor, now)).sort(volgorde(isEigen))
  },
})

// Prisma reads an empty condition inside OR as "nothing", so without filters there is no OR.
const ofEersteKeus = (filters: Prisma.ConsultatielijnWhereInput[]): Prisma.ConsultatielijnWhereInput =>
  filters.length === 0 ? {} : { OR: [{ eersteKeus: true }, { AND: filters }] }

// A line without netwerken or doelgroepen is for all of them.
const overNetwerk = (slug: string | null): Prisma.ConsultatielijnWhereInput[] =>
  slug === null
    ? []
    : [{ OR: [{ landelijk: true }, { netwerken: { some: { slug } } }, { netwerken: { none: {} } }] }]
const overDoelgroep = (slug: string | null): Prisma.ConsultatielijnWhereInput[] =>
  slug === null ? [] : [{ OR: [{ doelgroepen: { some: { slug } } }, { doelgroepen: { none: {} } }] }]

/** The line that is shown everywhere as fallback, or null when none is published. */
export const findEersteKeus = defineQuery({
  name: 'consultatielijn.eersteKeus',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db, actor, now }) => {
    const rij = await db.consultatielijn.findFirst({
      relationLoadStrategy: 'join',
      where: { eersteKeus: true, publicatie: readablePublished(actor) },
      select: selectLijn,
    })
    return rij && (naarKaart(rij, actor, now) satisfies ConsultatielijnKaart)
  },
})

/** One line as readers see it, of any status, for who writes it; null when it does not exist. */
export const findKaart = defineQuery({
  name: 'consultatielijn.findKaart',
  input: bySlug,
  authorize: canWriteConsultatielijn,
  run: async ({ db, actor, input, now }): Promise<ConsultatielijnKaart | null> => {
    const rij = await db.consultatielijn.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectLijn,
    })
    return rij && naarKaart(rij, actor, now)
  },
})

/** The lines for the redactie, of every status, a page at a time. */
export const listConsultatielijnenVoorRedactie = defineQuery({
  name: 'consultatielijn.listVoorRedactie',
  input: z.object({ ...lijnfilterSchema, pagina: redactielijstSchema.pagina }),
  authorize: canWriteConsultatielijn,
  run: async ({ db, input: { pagina: gevraagd, ...filter } }) => {
    const totaal = await db.consultatielijn.count({ where: lijnWaar(filter) })
    const { skip, take, ...pagina } = rondPaginaAf(gevraagd, totaal)
    return { ...pagina, filter, totaal, items: await leesLijnen(db, filter, { skip, take }) }
  },
})

/** One line with everything a form needs; null when it does not exist for this actor. */
export const findConsultatielijnVoorBewerken = defineQuery({
  name: 'consultatielijn.findVoorBewerken',
  input: bySlug,
  authorize: canWriteConsultatielijn,
  run: async ({ db, actor, input }) => {
    const rij = await db.consultatielijn.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: {
        ...selectLijn,
        verantwoordelijke: { select: { naam: true } },
        publicatie: { select: selectBewerking },
        netwerken: { select: { id: true } },
        doelgroepen: { select: { id: true } },
      },
    })
    if (!rij) return null
    const { publicatie, vindplaatsen, openingstijden, netwerken, doelgroepen, ...velden } = rij
    return {
      ...velden,
      ...alsBewerking(publicatie),
      naam: publicatie.titel,
      altijdBereikbaar: isAltijdBereikbaar(openingstijden),
      vindplaatsen: vindplaatsenSchema.catch([]).parse(vindplaatsen),
      netwerkIds: netwerken.map(({ id }) => id),
      doelgroepIds: doelgroepen.map(({ id }) => id),
    }
  },
})

const isAltijdBereikbaar = (openingstijden: unknown): boolean =>
  bereikbaarheid(openingstijdenSchema.nullable().catch(null).parse(openingstijden), new Date(0)).stand ===
  'NU_BEREIKBAAR'

/** The facts of a line for who may correct them; null for everybody else. */
export const findGegevens = defineQuery({
  name: 'consultatielijn.findGegevens',
  input: bySlug,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const rij = await db.consultatielijn.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: {
        ...selectControlelijn,
        openingstijden: true,
        publicatie: { select: { ...selectForPolicy, ...selectBewerking } },
      },
    })
    if (!rij || !canCorrectConsultatielijn(actor, rij.publicatie)) return null
    const { publicatie, openingstijden, ...feiten } = rij
    const { slug, titel, versie, status } = publicatie
    return { ...feiten, slug, titel, versie, status, altijdBereikbaar: isAltijdBereikbaar(openingstijden) }
  },
})

/** What changed since the last controle of a line and what it says now, to answer "klopt dit nog?"; null for who may not answer. */
export const findControleblad = defineQuery({
  name: 'consultatielijn.findControleblad',
  input: bySlug,
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    const rij = await db.consultatielijn.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectControlelijn,
    })
    if (!rij || !canConfirmControle(actor, rij.publicatie)) return null
    const { geverifieerd, opmerking } = rij
    const blad = await leesControleblad(db, rij, now, (periode) =>
      watVeranderdeAanLijn(db, actor, rij, periode),
    )
    return { ...blad, lijn: { ...feitenVan(rij), geverifieerd, opmerking } }
  },
})

/** Who looks after a line and when it is checked, to change; null when it does not exist. */
export const findAfspraken = defineQuery({
  name: 'consultatielijn.findAfspraken',
  input: bySlug,
  authorize: canAssignVerantwoordelijke,
  run: async ({ db, actor, input }) => {
    const rij = await db.consultatielijn.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: {
        id: true,
        verantwoordelijkeId: true,
        vervangerId: true,
        volgendeControleOp: true,
        controleMaanden: true,
        publicatie: { select: { slug: true, titel: true } },
      },
    })
    return rij && { ...rij, volgendeControleOp: alsDag(rij.volgendeControleOp) }
  },
})
