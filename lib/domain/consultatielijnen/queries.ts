import 'server-only'
import { type Actor, everyone, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { gemeldeNummers, selectGemeld } from '../publicatie/gemeldnummer'
import { selectBewerking } from '../publicatie/opslaan'
import { readablePublished, shownPublished, visiblePublicatie } from '../publicatie/policy'
import { type Bereikbaarheid, bereikbaarheid } from './bereikbaarheid'
import { canWriteConsultatielijn } from './policy'
import { openingstijdenSchema, vindplaatsenSchema } from './schema'

const idEnNaam = { select: { id: true, slug: true, korteNaam: true } }

const selectLijn = {
  id: true,
  voorWie: true,
  voorWelkeVraag: true,
  hoe: true,
  telefoon: true,
  bereikbaarheid: true,
  openingstijden: true,
  kosten: true,
  website: true,
  gebied: true,
  landelijk: true,
  eersteKeus: true,
  geverifieerd: true,
  opmerking: true,
  vindplaatsen: true,
  publicatie: { select: { slug: true, ref: true, titel: true, updatedAt: true, meldingen: selectGemeld } },
  netwerken: { ...idEnNaam, where: { actief: true }, orderBy: { naam: 'asc' } },
  doelgroepen: { select: { slug: true, titel: true }, where: { actief: true }, orderBy: { volgorde: 'asc' } },
} satisfies Prisma.ConsultatielijnSelect

type Rij = Prisma.ConsultatielijnGetPayload<{ select: typeof selectLijn }>

/** A line as pages show it. `opmerking` is for those who maintain it; null for readers. */
export type ConsultatielijnKaart = Omit<ReturnType<typeof naarKaart>, 'nu'> & { nu: Bereikbaarheid }

const naarKaart = (
  { publicatie, openingstijden, vindplaatsen, opmerking, ...rij }: Rij,
  actor: Actor,
  now: Date,
) => ({
  ...rij,
  slug: publicatie.slug,
  naam: publicatie.titel,
  bijgewerkt: publicatie.updatedAt,
  /** numbers of which a colleague says that they are wrong */
  gemeld: gemeldeNummers(rij.telefoon, publicatie.meldingen),
  opmerking: seesNotes(actor) ? opmerking : null,
  vindplaatsen: vindplaatsenSchema.catch([]).parse(vindplaatsen),
  nu: bereikbaarheid(openingstijdenSchema.nullable().catch(null).parse(openingstijden), now),
})

const seesNotes = (actor: Actor) => hasRol(actor, 'REDACTIE', 'BEHEER', 'NETWERKCOORDINATOR')

// Who calls at night wants a number first: the national line, then lines with a number, own netwerk before national.
const volgorde = (isEigen: IsEigen) => (a: ConsultatielijnKaart, b: ConsultatielijnKaart) =>
  rang(a, isEigen) - rang(b, isEigen) || a.naam.localeCompare(b.naam, 'nl')

type IsEigen = (netwerk: { id: string; slug: string }) => boolean

function rang(lijn: ConsultatielijnKaart, isEigen: IsEigen): number {
  if (lijn.eersteKeus) return 0
  const eigen = !lijn.landelijk && lijn.netwerken.some(isEigen)
  return (lijn.telefoon ? 1 : 3) + (eigen ? 0 : 1)
}

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

/** Every line with its status, for the workplace of the redactie. */
export const listConsultatielijnenVoorRedactie = defineQuery({
  name: 'consultatielijn.listVoorRedactie',
  input: z.object({}),
  authorize: canWriteConsultatielijn,
  run: async ({ db, actor }) =>
    db.consultatielijn.findMany({
      relationLoadStrategy: 'join',
      where: { publicatie: visiblePublicatie(actor) },
      select: {
        id: true,
        telefoon: true,
        geverifieerd: true,
        gebied: true,
        publicatie: { select: { slug: true, titel: true, status: true, updatedAt: true } },
      },
      orderBy: { publicatie: { titel: 'asc' } },
    }),
})

/** One line with everything a form needs; null when it does not exist for this actor. */
export const findConsultatielijnVoorBewerken = defineQuery({
  name: 'consultatielijn.findVoorBewerken',
  input: z.object({ slug: z.string().max(120) }),
  authorize: canWriteConsultatielijn,
  run: async ({ db, actor, input }) => {
    const rij = await db.consultatielijn.findFirst({
      relationLoadStrategy: 'join',
      where: {
        publicatie: { AND: [{ soort: 'CONSULTATIELIJN', slug: input.slug }, visiblePublicatie(actor)] },
      },
      select: {
        ...selectLijn,
        publicatie: { select: selectBewerking },
        netwerken: { select: { id: true } },
        doelgroepen: { select: { id: true } },
      },
    })
    if (!rij) return null
    const { publicatie, vindplaatsen, openingstijden, netwerken, doelgroepen, ...velden } = rij
    return {
      ...velden,
      ...publicatie,
      naam: publicatie.titel,
      altijdBereikbaar:
        bereikbaarheid(openingstijdenSchema.nullable().catch(null).parse(openingstijden), new Date(0))
          .stand === 'NU_BEREIKBAAR',
      vindplaatsen: vindplaatsenSchema.catch([]).parse(vindplaatsen),
      netwerkIds: netwerken.map(({ id }) => id),
      doelgroepIds: doelgroepen.map(({ id }) => id),
    }
  },
})
