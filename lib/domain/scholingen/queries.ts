import 'server-only'
import { type Actor, everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { canEditPublicatie } from '../publicatie/policy'
import { slugSchema } from '../publicatie/schema'
import { agendaWhere } from './agendafilter'
import { naarAgendaregel, selectAgendaregel } from './agendaregel'
import { telAgenda } from './agendatelling'
import {
  naarDeelnemerslijst,
  naarEigenInschrijving,
  selectDeelnemerslijst,
  selectEigenInschrijving,
} from './deelnemer'
import { naarFormulierwaarden, selectFormulier } from './formulierwaarden'
import { eigenPlaatsen, plaatsOpWachtlijst, ruimteVan, telInschrijvingen } from './inschrijvingen'
import { naarKalenderregel, selectKalenderdatum } from './kalenderregel'
import { leesKeuzes } from './keuzes'
import { vrijVoor } from './plaatsverdeling'
import { canSeeInschrijvingen, canStartScholing, publishedScholing, visibleScholing } from './policy'
import { agendafilterSchema, paginaSchema, tijdvakSchema } from './schema'
import { naarScholingblad, type Scholingblad, selectScholingblad } from './scholingblad'

const slugInput = z.object({ slug: slugSchema.max(120) })
const metSlug = (actor: Actor, slug: string): Prisma.ScholingWhereInput => ({
  AND: [{ publicatie: { soort: 'SCHOLING', slug } }, visibleScholing(actor)],
})

const PER_PAGINA = 30
const PAGINAS_VOORUIT = 9

/**
 * The dates that the agenda shows for a filter, 30 a page: coming ones and those within a year or month by date, past ones newest first.
 * `totaal` counts nine pages ahead; `isMinimum` says that there are more.
 */
export const listAgenda = defineQuery({
  name: 'scholing.list',
  input: agendafilterSchema.extend({
    pagina: paginaSchema,
    perPagina: z.number().int().min(1).max(500).default(PER_PAGINA),
    binnen: tijdvakSchema.optional(),
    /** false: nobody asks how many there are in all */
    telt: z.boolean().default(true),
  }),
  authorize: everyone,
  run: async ({ db, actor, input, now }) => {
    const where = await agendaWhere(db, actor, input, now)
    const lezer = input.rooster ? { netwerkId: isSignedIn(actor) ? actor.netwerkId : null } : null
    const richting = input.binnen || input.periode === 'komend' ? 'asc' : 'desc'
    const { pagina, perPagina } = input
    // Counting ten thousand dates costs more than the page; nobody needs to know more than what the next pages hold.
    const geteld = (pagina + PAGINAS_VOORUIT) * perPagina
    const [rijen, totaal] = await Promise.all([
      db.bijeenkomst.findMany({
        relationLoadStrategy: 'join',
        where,
        orderBy: [{ begin: richting }, { id: richting }],
        skip: (pagina - 1) * perPagina,
        take: perPagina,
        select: selectAgendaregel(actor, now),
      }),
      input.telt ? db.bijeenkomst.count({ where, orderBy: { begin: richting }, take: geteld + 1 }) : 0,
    ])
    return {
      regels: rijen.map((rij) => naarAgendaregel(rij, now, lezer)),
      totaal: Math.min(totaal, geteld),
      isMinimum: totaal > geteld,
      pagina,
      aantalPaginas: Math.max(1, Math.ceil(Math.min(totaal, geteld) / perPagina)),
    }
  },
})

/** How many scholingen each choice of the filters would give, the other filters as they are. */
export const countAgenda = defineQuery({
  name: 'scholing.count',
  input: agendafilterSchema,
  authorize: everyone,
  run: ({ db, actor, input, now }) => telAgenda(db, actor, input, now),
})

/** What one can choose from in filters and forms; `gekozen` (ids) is there even when out of use. */
export const listKeuzes = defineQuery({
  name: 'scholing.listKeuzes',
  input: z.object({ gekozen: z.array(z.uuid()).max(500).default([]) }),
  authorize: everyone,
  run: ({ db, input }) => leesKeuzes(db, input.gekozen),
})

const MEESTE_IN_BESTAND = 500

/** The dates of a filtered agenda for a calendar file, at most 500. */
export const listKalender = defineQuery({
  name: 'scholing.listKalender',
  input: agendafilterSchema,
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    const rijen = await db.bijeenkomst.findMany({
      relationLoadStrategy: 'join',
      where: await agendaWhere(db, actor, input, now),
      orderBy: [{ begin: input.periode === 'komend' ? 'asc' : 'desc' }, { id: 'asc' }],
      take: MEESTE_IN_BESTAND,
      select: selectKalenderdatum,
    })
    return rijen.map(naarKalenderregel)
  },
})

/** The dates of one scholing for a calendar file; null when it does not exist for this actor. */
export const findKalender = defineQuery({
  name: 'scholing.findKalender',
  input: slugInput,
  authorize: everyone,
  run: async ({ db, actor, input }) => {
    const rijen = await db.bijeenkomst.findMany({
      relationLoadStrategy: 'join',
      where: { scholing: metSlug(actor, input.slug) },
      orderBy: { begin: 'asc' },
      select: selectKalenderdatum,
    })
    return rijen.length > 0 ? rijen.map(naarKalenderregel) : null
  },
})

/** Concepts, offered and archived scholingen that this actor works on, newest first, at most 50. */
export const listOngepubliceerdeScholingen = defineQuery({
  name: 'scholing.listOngepubliceerd',
  input: z.object({}),
  authorize: canStartScholing,
  run: async ({ db, actor }) => {
    const rijen = await db.scholing.findMany({
      relationLoadStrategy: 'join',
      where: {
        AND: [visibleScholing(actor), { publicatie: { status: { in: ['CONCEPT', 'TER_BEOORDELING'] } } }],
      },
      orderBy: { publicatie: { updatedAt: 'desc' } },
      take: 50,
      select: {
        id: true,
        publicatie: { select: { slug: true, titel: true, status: true, updatedAt: true } },
      },
    })
    return rijen.map(({ id, publicatie }) => ({ id, ...publicatie }))
  },
})

/** One scholing with one's own place in it; null when it does not exist for this actor. */
export const findScholing = defineQuery({
  name: 'scholing.find',
  input: slugInput,
  authorize: everyone,
  run: async ({ db, actor, input, now }): Promise<Scholingblad | null> => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectScholingblad(actor),
    })
    if (!rij) return null
    const { bezetting, ...tellingen } = await telInschrijvingen(db, rij.id)
    const vrij = vrijVoor(ruimteVan(rij, now), bezetting, isSignedIn(actor) ? actor.netwerkId : null)
    const eigen = rij.inschrijvingen[0]
    const plaats =
      eigen?.status === 'WACHTLIJST' ? await plaatsOpWachtlijst(db, rij.id, eigen.volgnummer) : null
    return naarScholingblad(rij, { ...tellingen, vrij, plaats }, actor, now)
  },
})

/** One scholing as its form wants it; null for who may not change it. */
export const findScholingVoorBewerken = defineQuery({
  name: 'scholing.findVoorBewerken',
  input: slugInput,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectFormulier,
    })
    return rij && canEditPublicatie(actor, rij.publicatie) ? naarFormulierwaarden(rij) : null
  },
})

/** Who enrolled for a scholing, for its organiser; null for everybody else. */
export const listInschrijvingen = defineQuery({
  name: 'inschrijving.list',
  input: slugInput,
  authorize: isSignedIn,
  run: async ({ db, actor, input, now }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: metSlug(actor, input.slug),
      select: selectDeelnemerslijst,
    })
    return rij && canSeeInschrijvingen(actor, rij.publicatie) ? naarDeelnemerslijst(rij, actor, now) : null
  },
})

/** One's own inschrijvingen that still count, soonest date first; `plaats` on the waiting list from 1, else null. */
export const listEigenInschrijvingen = defineQuery({
  name: 'inschrijving.listEigen',
  input: z.object({}),
  authorize: isSignedIn,
  run: async ({ db, actor, now }) => {
    const gebruikerId = isSignedIn(actor) ? actor.id : null
    if (gebruikerId === null) return []
    const [rijen, plaatsen] = await Promise.all([
      db.inschrijving.findMany({
        relationLoadStrategy: 'join',
        where: { gebruikerId, status: { not: 'AFGEMELD' }, scholing: publishedScholing(actor) },
        select: selectEigenInschrijving,
      }),
      eigenPlaatsen(db, gebruikerId),
    ])
    return rijen
      .map((rij) => naarEigenInschrijving(rij, plaatsen.get(rij.id) ?? null, now))
      .sort((a, b) => (a.begin?.getTime() ?? 0) - (b.begin?.getTime() ?? 0))
  },
})
