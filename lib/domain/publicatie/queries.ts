import 'server-only'
import { type Actor, actorId, everyone, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db } from '@/lib/platform/db'
import type { Publicatiestatus } from '@/prisma/generated/client'
import { ALGEMEEN, alsOpmerking, historienaam, selectOpmerking } from './historienaam'
import { leesTeStoppen, naarIntrekking, selectIntrekking, wegOpAdres } from './intrekking'
import { alsVorige, metVorige } from './kladden'
import { naarNieuwste, selectNieuwste } from './nieuwste'
import {
  canSeeVersies,
  concerningPublicatie,
  readablePublished,
  selectForPolicy,
  visiblePublicatie,
} from './policy'
import { itemSchema, kladSleutelSchema, kladVorigeSleutel, soortSchema } from './schema'
import { leesStand } from './stand'
import { kop, namenIn, selectVersie, voorganger } from './versieparen'
import { vergelijkVersies } from './versievergelijking'
import { leesDoelen, zoekDoelen } from './verwijzingen'

/**
 * What the redactie must know of an item beside its status: what is planned, whether a second reader is due, and what
 * its readers are told while it is away. Null when there is no such item.
 */
export const findStand = defineQuery({
  name: 'publicatie.findStand',
  input: z.object({ id: z.uuid() }),
  authorize: (actor) => hasRol(actor, 'REDACTIE'),
  run: ({ db, actor, input: { id } }) => leesStand(db, actor, id),
})

/** The remarks of the redactie with an item, newest first; none for who is not part of its making. */
export const listOpmerkingen = defineQuery({
  name: 'publicatie.listOpmerkingen',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const opmerkingen = await db.opmerking.findMany({
      where: { ...ALGEMEEN, publicatieId: input.id, publicatie: concerningPublicatie(actor) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 100,
      select: selectOpmerking,
      relationLoadStrategy: 'join',
    })
    return opmerkingen.map(alsOpmerking)
  },
})

/** The saved states of an item, newest first: who, when and why. `item` is its ref. */
export const listVersies = defineQuery({
  name: 'publicatie.listVersies',
  input: z.object({ item: itemSchema }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { item } }) => {
    if (!(await magVersiesZien(db, actor, item))) return []
    const versies = await db.versie.findMany({
      where: { item },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
      select: selectVersie,
      relationLoadStrategy: 'join',
    })
    return versies.map(({ gebruiker: door, ...versie }) => ({ ...versie, door: door && historienaam(door) }))
  },
})

// Parts of a dossier carry refs of their own, and so do the lists that only the redactie keeps.
async function magVersiesZien(db: Db, actor: Actor, ref: string): Promise<boolean> {
  if (hasRol(actor, 'REDACTIE', 'BEHEER')) return true
  const deel = { some: { ref } }
  const publicatie = await db.publicatie.findFirst({
    where: {
      OR: [{ ref }, { themadossier: { onderdelen: deel } }, { themadossier: { kenniskaart: { ref } } }],
    },
    select: selectForPolicy,
    relationLoadStrategy: 'join',
  })
  return publicatie !== null && canSeeVersies(actor, publicatie)
}

/**
 * Two saved states beside each other, field by field. `oud` may be left out: then the save that came before `nieuw`
 * as the item's content. Null when `nieuw` does not exist for this actor.
 */
export const findVersievergelijking = defineQuery({
  name: 'publicatie.findVersievergelijking',
  input: z.object({ nieuw: z.uuid(), oud: z.uuid().nullable().default(null) }),
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const metInhoud = { ...selectVersie, item: true, inhoud: true }
    const nieuw = await db.versie.findUnique({
      where: { id: input.nieuw },
      select: metInhoud,
      relationLoadStrategy: 'join',
    })
    if (!nieuw) return null
    if (!(await magVersiesZien(db, actor, nieuw.item))) return null
    const oud = await db.versie.findFirst({
      where: input.oud ? { id: input.oud, item: nieuw.item } : voorganger(nieuw),
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: metInhoud,
      relationLoadStrategy: 'join',
    })
    const van = inhoudVan(oud?.inhoud)
    const naar = inhoudVan(nieuw.inhoud)
    const namen = await namenIn(db, actor, [van, naar])
    return { item: nieuw.item, oud: kop(oud), nieuw: kop(nieuw), velden: vergelijkVersies(van, naar, namen) }
  },
})

const inhoudVan = (inhoud: unknown) => z.record(z.string(), z.json()).catch({}).parse(inhoud)

/** One's own draft of a form, or null. `bewaardOp` is an ISO instant. */
export const findKlad = defineQuery({
  name: 'klad.find',
  input: z.object({ sleutel: kladSleutelSchema }),
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const gebruikerId = actorId(actor)
    if (gebruikerId === null) return null
    const rijen = await db.klad.findMany({
      where: { gebruikerId, sleutel: { in: [input.sleutel, kladVorigeSleutel(input.sleutel)] } },
      select: { sleutel: true, inhoud: true, updatedAt: true },
    })
    const klad = rijen.find(({ sleutel }) => sleutel === input.sleutel)
    const vorige = rijen.find((rij) => rij !== klad)
    return metVorige(
      klad ? { inhoud: inhoudVan(klad.inhoud), bewaardOp: klad.updatedAt.toISOString() } : null,
      alsVorige(vorige?.inhoud),
    )
  },
})

/** The present slug of an item that had `slug` before; null when there is none that this actor may see. */
export const findBySlugOud = defineQuery({
  name: 'publicatie.findBySlugOud',
  input: z.object({ soort: soortSchema, slug: z.string().max(200) }),
  authorize: everyone,
  run: async ({ db, actor, input: { soort, slug } }): Promise<string | null> => {
    const oud = await db.oudeSlug.findFirst({
      where: { soort, slug, publicatie: visiblePublicatie(actor) },
      select: { publicatie: { select: { slug: true } } },
      relationLoadStrategy: 'join',
    })
    return oud?.publicatie.slug ?? null
  },
})

/**
 * What is said at an address whose item was taken away, to who could read it: null for everybody else, and when
 * nothing was said. `vervanger` is there when this actor can open it now.
 */
export const findIntrekking = defineQuery({
  name: 'publicatie.findIntrekking',
  input: z.object({ soort: soortSchema, slug: z.string().max(200) }),
  authorize: everyone,
  run: async ({ db, actor, input: { soort, slug } }) => {
    const rij = await db.publicatie.findFirst({
      where: wegOpAdres(actor, soort, slug),
      select: selectIntrekking,
      relationLoadStrategy: 'join',
    })
    return rij && naarIntrekking(actor, rij)
  },
})

/**
 * An item that may be taken away, and what could take its place: titles of pages that its readers may open. For the
 * redactie; null when there is no such item.
 */
export const findTeStoppen = defineQuery({
  name: 'publicatie.findTeStoppen',
  input: z.object({ id: z.uuid() }),
  authorize: (actor) => hasRol(actor, 'REDACTIE'),
  run: ({ db, actor, input: { id } }) => leesTeStoppen(db, actor, id),
})

/** How many items of a soort (or of all) this actor can see in each status. */
export const countPerStatus = defineQuery({
  name: 'publicatie.countPerStatus',
  input: z.object({ soort: soortSchema.optional() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { soort } }): Promise<Record<Publicatiestatus, number>> => {
    const groepen = await db.publicatie.groupBy({
      by: ['status'],
      where: { AND: [visiblePublicatie(actor), soort ? { soort } : {}] },
      _count: true,
    })
    const aantal = (status: Publicatiestatus) => groepen.find((groep) => groep.status === status)?._count ?? 0
    return {
      CONCEPT: aantal('CONCEPT'),
      TER_BEOORDELING: aantal('TER_BEOORDELING'),
      GEPUBLICEERD: aantal('GEPUBLICEERD'),
      GEARCHIVEERD: aantal('GEARCHIVEERD'),
    }
  },
})

/** What a text may link to, by words of its title: at most twelve items that exist for this actor. */
export const searchLinkdoelen = defineQuery({
  name: 'publicatie.searchLinkdoelen',
  input: z.object({ tekst: z.string().trim().max(200) }),
  authorize: isSignedIn,
  run: ({ db, actor, input: { tekst } }) => zoekDoelen(db, actor, tekst),
})

/** What the links in a text lead to now, by id; without what does not exist (any more) for this actor. */
export const listLinkdoelen = defineQuery({
  name: 'publicatie.listLinkdoelen',
  input: z.object({ ids: z.array(z.uuid()).max(200) }),
  authorize: isSignedIn,
  run: ({ db, actor, input: { ids } }) => leesDoelen(db, actor, ids),
})

const NIEUWSTE = ['THEMADOSSIER', 'PRAKTIJKVERHAAL', 'NIEUWSBERICHT'] as const

/** What was published (stories, news) or changed (dossiers) last, newest first. */
export const listNieuwste = defineQuery({
  name: 'publicatie.listNieuwste',
  input: z.object({ soort: z.enum(NIEUWSTE), aantal: z.number().int().min(1).max(12) }),
  authorize: everyone,
  run: async ({ db, actor, input }) => {
    const rijen = await db.publicatie.findMany({
      relationLoadStrategy: 'join',
      where: { soort: input.soort, ...readablePublished(actor) },
      orderBy: [
        { [input.soort === 'THEMADOSSIER' ? 'updatedAt' : 'gepubliceerdOp']: 'desc' },
        { ref: 'asc' },
      ],
      take: input.aantal,
      select: selectNieuwste,
    })
    return rijen.map(naarNieuwste)
  },
})
