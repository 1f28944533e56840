import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { canEditPublicatie, canSeePublicatie, selectForPolicy } from '../publicatie/policy'
import { slugSchema } from '../publicatie/schema'
import { canSeeTournees, publishedScholing, visibleScholing } from '../scholingen/policy'
import { leesNetwerken, naarBord, selectBord } from './bord'
import { canManageTournee } from './policy'

const slugInput = z.object({ slug: slugSchema.max(120) })

const selectLid = {
  id: true,
  capaciteit: true,
  bijeenkomsten: {
    select: { begin: true, einde: true, lokaalBegin: true, lokaalEinde: true, gemeente: true },
    orderBy: { begin: 'asc' },
  },
  publicatie: {
    select: { ...selectForPolicy, slug: true, titel: true, netwerk: { select: { korteNaam: true } } },
  },
  _count: { select: { inschrijvingen: { where: { status: { in: ['BEVESTIGD', 'AANGEBODEN'] } } } } },
} satisfies Prisma.ScholingSelect

/**
 * One scholing with all of its reeks, concepts too, soonest first; those without a date at the end. `tijden` are those
 * of its first date, to begin a next one with. For who may change it; null for others.
 */
export const findReeks = defineQuery({
  name: 'reeks.find',
  input: slugInput,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const rij = await db.scholing.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ publicatie: { soort: 'SCHOLING', slug: input.slug } }, visibleScholing(actor)] },
      select: {
        ...selectLid,
        reeks: {
          select: {
            scholingen: {
              where: { AND: [visibleScholing(actor), { publicatie: { status: { not: 'GEARCHIVEERD' } } }] },
              select: selectLid,
            },
          },
        },
      },
    })
    if (!rij || !canEditPublicatie(actor, rij.publicatie)) return null
    const { id, publicatie, bijeenkomsten } = rij
    const eerste = bijeenkomsten[0]
    return {
      id,
      slug: publicatie.slug,
      titel: publicatie.titel,
      aantalBijeenkomsten: bijeenkomsten.length,
      tijden: eerste
        ? { begin: eerste.lokaalBegin.slice(11), einde: eerste.lokaalEinde.slice(11) }
        : { begin: '', einde: '' },
      leden: (rij.reeks?.scholingen ?? [rij])
        .map((lid) => ({
          id: lid.id,
          slug: lid.publicatie.slug,
          titel: lid.publicatie.titel,
          status: lid.publicatie.status,
          netwerk: lid.publicatie.netwerk?.korteNaam ?? null,
          magVeranderen: canEditPublicatie(actor, lid.publicatie),
          bezet: lid._count.inschrijvingen,
          capaciteit: lid.capaciteit,
          begin: lid.bijeenkomsten[0]?.begin ?? null,
          einde: lid.bijeenkomsten[0]?.einde ?? null,
          gemeente: lid.bijeenkomsten[0]?.gemeente ?? null,
        }))
        .sort((a, b) => (a.begin?.getTime() ?? Infinity) - (b.begin?.getTime() ?? Infinity)),
    }
  },
})

/**
 * The board of the tournee that a scholing is in, or that it could be offered in: `bord` is null then. Null when the
 * scholing does not exist for this actor or is not on tour for who cannot offer it.
 */
export const findTournee = defineQuery({
  name: 'tournee.find',
  input: slugInput,
  authorize: canSeeTournees,
  run: async ({ db, actor, input, now }) => {
    const [rij, netwerken] = await Promise.all([
      db.scholing.findFirst({
        relationLoadStrategy: 'join',
        where: { AND: [{ publicatie: { soort: 'SCHOLING', slug: input.slug } }, visibleScholing(actor)] },
        select: {
          id: true,
          publicatie: { select: { ...selectForPolicy, slug: true, titel: true } },
          reeks: { select: { tournee: { select: selectBord } } },
        },
      }),
      leesNetwerken(db),
    ])
    if (!rij) return null
    const tournee = rij.reeks?.tournee
    const { id, publicatie } = rij
    const magAanbieden = canManageTournee(actor, publicatie)
    const basis = { id, slug: publicatie.slug, titel: publicatie.titel, status: publicatie.status }
    if (!tournee) return magAanbieden ? { ...basis, magAanbieden, bord: null } : null
    if (!canSeePublicatie(actor, tournee.scholing.publicatie)) return null
    return { ...basis, magAanbieden, bord: naarBord(tournee, netwerken, actor, now) }
  },
})

const MEESTE_TOURNEES = 100

/** All that is on tour now, newest first: for coordinators, who see what their own netwerk can still ask for. */
export const listTournees = defineQuery({
  name: 'tournee.list',
  input: z.object({}),
  authorize: canSeeTournees,
  run: async ({ db, actor, now }) => {
    const [tournees, netwerken] = await Promise.all([
      db.tournee.findMany({
        relationLoadStrategy: 'join',
        where: { gestoptOp: null, scholing: publishedScholing(actor) },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: MEESTE_TOURNEES,
        select: selectBord,
      }),
      leesNetwerken(db),
    ])
    return tournees.map((tournee) => naarBord(tournee, netwerken, actor, now))
  },
})
