import 'server-only'
import { type Actor, everyone } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { visibleOrganisatie } from '../organisaties/policy'
import { readablePublished } from '../publicatie/policy'
import { slugSchema } from '../publicatie/schema'
import { metGemeld, selectOrganisatie } from './netwerkorganisatie'
import { canEditNetwerken, canReadNetwerken, canSeeOnzekerheid, canSeeStand, visibleNetwerk } from './policy'
import { leesStand, type NetwerkStand } from './stand'

export type NetwerkKeuze = { id: string; slug: string; naam: string; korteNaam: string }

/** The netwerken in use by name, for filters and choices. Their names are no secret: everybody may know them. */
export const listNetwerken = defineQuery({
  name: 'netwerk.list',
  input: z.object({}),
  authorize: everyone,
  run: ({ db }): Promise<NetwerkKeuze[]> =>
    db.netwerk.findMany({
      where: { actief: true },
      orderBy: { naam: 'asc' },
      select: { id: true, slug: true, naam: true, korteNaam: true },
    }),
})

/** The netwerken with what is known of them, and the organisaties that belong to none. */
export const listNetwerkoverzicht = defineQuery({
  name: 'netwerk.overview',
  input: z.object({}),
  authorize: canReadNetwerken,
  run: async ({ db, actor }) => {
    const [netwerken, organisaties] = await Promise.all([
      db.netwerk.findMany({
        where: { ...visibleNetwerk(actor), actief: true },
        orderBy: { naam: 'asc' },
        select: {
          id: true,
          slug: true,
          naam: true,
          korteNaam: true,
          gemeenten: true,
          gemeentenGeverifieerd: true,
          _count: { select: { organisaties: { where: { actief: true } } } },
        },
      }),
      db.organisatie.findMany({
        relationLoadStrategy: 'join',
        where: { ...visibleOrganisatie(actor), actief: true, netwerkId: null },
        orderBy: { naam: 'asc' },
        select: selectOrganisatie,
      }),
    ])
    return {
      netwerken: netwerken.map(({ _count, ...netwerk }) => ({
        ...netwerk,
        organisaties: _count.organisaties,
      })),
      organisaties: organisaties.map((organisatie) => zonderOpmerking(actor, null, metGemeld(organisatie))),
    }
  },
})

// Remarks say what is still to be found out: for who can, not for readers.
const zonderOpmerking = <Feit extends { opmerking: string | null }>(
  actor: Actor,
  netwerkId: string | null,
  feit: Feit,
): Feit => (canSeeOnzekerheid(actor, netwerkId) ? feit : { ...feit, opmerking: null })

/** One netwerk with its organisaties; null when it does not exist for this actor. */
export const findNetwerk = defineQuery({
  name: 'netwerk.find',
  input: z.object({ slug: z.string() }),
  authorize: canReadNetwerken,
  run: async ({ db, actor, input }) => {
    // Whatever stands in an address is asked for; what cannot be a slug does not exist.
    if (!slugSchema.safeParse(input.slug).success) return null
    const netwerk = await db.netwerk.findFirst({
      where: { slug: input.slug, ...visibleNetwerk(actor) },
      relationLoadStrategy: 'join',
      select: {
        id: true,
        slug: true,
        naam: true,
        korteNaam: true,
        gemeenten: true,
        gemeentenGeverifieerd: true,
        website: true,
        contactrol: true,
        geverifieerd: true,
        opmerking: true,
        organisaties: { where: { actief: true }, orderBy: { naam: 'asc' }, select: selectOrganisatie },
      },
    })
    if (!netwerk) return null
    const organisaties = netwerk.organisaties.map((organisatie) =>
      zonderOpmerking(actor, netwerk.id, metGemeld(organisatie)),
    )
    return {
      ...zonderOpmerking(actor, netwerk.id, netwerk),
      organisaties,
      magOnzekerheidZien: canSeeOnzekerheid(actor, netwerk.id),
      magStandZien: canSeeStand(actor, netwerk.id),
      magBewerken: canEditNetwerken(actor),
    }
  },
})

const AANTAL = 6

/** The newest stories and the next scholingen of one netwerk, as far as the actor may read them. */
export const listNetwerknieuws = defineQuery({
  name: 'netwerk.listNieuws',
  input: z.object({ netwerkId: z.uuid() }),
  authorize: canReadNetwerken,
  run: async ({ db, actor, input, now }) => {
    const readable = { netwerkId: input.netwerkId, ...readablePublished(actor) }
    const [verhalen, bijeenkomsten] = await Promise.all([
      db.publicatie.findMany({
        where: { soort: 'PRAKTIJKVERHAAL', ...readable },
        orderBy: [{ gepubliceerdOp: 'desc' }, { id: 'desc' }],
        take: AANTAL,
        relationLoadStrategy: 'join',
        select: { slug: true, titel: true, praktijkverhaal: { select: { samenvatting: true, datum: true } } },
      }),
      db.bijeenkomst.findMany({
        where: { einde: { gte: now }, scholing: { publicatie: readable } },
        orderBy: { begin: 'asc' },
        take: AANTAL * 2,
        relationLoadStrategy: 'join',
        select: {
          begin: true,
          einde: true,
          scholing: {
            select: {
              id: true,
              vorm: true,
              werkvorm: { select: { naam: true } },
              publicatie: { select: { slug: true, titel: true } },
            },
          },
        },
      }),
    ])
    return {
      verhalen: verhalen.map(({ slug, titel, praktijkverhaal }) => ({
        slug,
        titel,
        samenvatting: praktijkverhaal?.samenvatting ?? '',
        datum: praktijkverhaal?.datum ?? null,
      })),
      scholingen: eersteVanElke(bijeenkomsten)
        .slice(0, AANTAL)
        .map(({ begin, einde, scholing }) => ({
          slug: scholing.publicatie.slug,
          titel: scholing.publicatie.titel,
          vorm: scholing.vorm,
          werkvorm: scholing.werkvorm.naam,
          begin,
          einde,
        })),
    }
  },
})

// A series has several dates; it is listed once, at its next one.
const eersteVanElke = <Datum extends { scholing: { id: string } }>(bijeenkomsten: Datum[]): Datum[] =>
  [
    ...new Map(
      bijeenkomsten.toReversed().map((bijeenkomst) => [bijeenkomst.scholing.id, bijeenkomst]),
    ).values(),
  ].toReversed()

/**
 * How a netwerk stands this (Dutch) year with what was agreed per netwerk: one statement, for home and its own page.
 * Null when the netwerk does not exist or its stand is none of the actor's business.
 */
export const findNetwerkStand = defineQuery({
  name: 'netwerk.findStand',
  input: z.object({ netwerkId: z.uuid() }),
  authorize: (actor, { netwerkId }) => canSeeStand(actor, netwerkId),
  run: ({ db, input, now }): Promise<NetwerkStand | null> => leesStand(db, input.netwerkId, now),
})

/** Every netwerk, out of use too, for beheer. */
export const listNetwerkenVoorBeheer = defineQuery({
  name: 'netwerk.listVoorBeheer',
  input: z.object({}),
  authorize: canEditNetwerken,
  run: async ({ db }) => {
    const netwerken = await db.netwerk.findMany({
      orderBy: { naam: 'asc' },
      select: {
        id: true,
        slug: true,
        naam: true,
        korteNaam: true,
        actief: true,
        verhalenPerJaar: true,
        webinarsPerJaar: true,
        geverifieerd: true,
        gemeentenGeverifieerd: true,
        _count: { select: { organisaties: true, gebruikers: true } },
      },
    })
    return netwerken.map(({ _count, ...netwerk }) => ({ ...netwerk, ..._count }))
  },
})

/** One netwerk to change; null when it does not exist. */
export const findNetwerkVoorBeheer = defineQuery({
  name: 'netwerk.findVoorBeheer',
  input: z.object({ id: z.uuid() }),
  authorize: canEditNetwerken,
  run: ({ db, input }) =>
    db.netwerk.findUnique({
      where: { id: input.id },
      select: {
        id: true,
        slug: true,
        naam: true,
        korteNaam: true,
        gemeenten: true,
        gemeentenGeverifieerd: true,
        website: true,
        contactrol: true,
        geverifieerd: true,
        opmerking: true,
        verhalenPerJaar: true,
        webinarsPerJaar: true,
        actief: true,
        versie: true,
      },
    }),
})
