import 'server-only'
import { everyone, isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { isOfOwnNetwerk, writtenBy } from '../publicatie/policy'
import {
  canChooseNetwerk,
  canCreatePraktijkverhaal,
  canEditPraktijkverhaal,
  readablePraktijkverhaal,
  visiblePraktijkverhaal,
} from './policy'
import { VERHAAL_SOORTEN } from './schema'
import { alsKaart, selectKaart } from './verhaalkaart'
import { alsBewerking, alsPagina, selectBewerking, selectPagina } from './verhaalpagina'

export const VERHALEN_PER_PAGINA = 24

const filterSchema = z.object({
  /** slugs */
  doelgroep: z.string().max(120).nullable().default(null),
  netwerk: z.string().max(120).nullable().default(null),
  soort: z.enum(VERHAAL_SOORTEN).nullable().default(null),
  pagina: z.int().min(1).max(100_000).default(1),
})

/** Published stories, newest first, a page at a time, with the number of all that fit the filter. */
export const listPraktijkverhalen = defineQuery({
  name: 'praktijkverhaal.list',
  input: filterSchema,
  authorize: everyone,
  run: async ({ db, actor, input }) => {
    const { doelgroep, netwerk, soort, pagina } = input
    const where = {
      ...readablePraktijkverhaal(actor),
      ...(netwerk === null ? {} : { netwerk: { slug: netwerk } }),
      ...(doelgroep === null && soort === null
        ? {}
        : {
            praktijkverhaal: {
              ...(soort === null ? {} : { soort }),
              ...(doelgroep === null ? {} : { doelgroepen: { some: { slug: doelgroep } } }),
            },
          }),
    }
    const [rijen, totaal] = await Promise.all([
      db.publicatie.findMany({
        relationLoadStrategy: 'join',
        where,
        orderBy: [{ gepubliceerdOp: 'desc' }, { id: 'desc' }],
        skip: (pagina - 1) * VERHALEN_PER_PAGINA,
        take: VERHALEN_PER_PAGINA,
        select: selectKaart,
      }),
      db.publicatie.count({ where }),
    ])
    return {
      verhalen: rijen.flatMap(alsKaart),
      totaal,
      paginas: Math.max(1, Math.ceil(totaal / VERHALEN_PER_PAGINA)),
    }
  },
})

const MAX_IN_BEWERKING = 12

/** What is not published yet: the stories one writes, and for a coordinator those of the own netwerk. */
export const listVerhalenInBewerking = defineQuery({
  name: 'praktijkverhaal.listInBewerking',
  input: z.object({}),
  authorize: everyone,
  run: async ({ db, actor }) => {
    if (!isSignedIn(actor)) return []
    const { id, netwerkId } = actor
    const vanNetwerk = isOfOwnNetwerk(actor, { netwerkId }) ? [{ netwerkId }] : []
    const rijen = await db.publicatie.findMany({
      relationLoadStrategy: 'join',
      where: {
        soort: 'PRAKTIJKVERHAAL',
        status: { in: ['CONCEPT', 'TER_BEOORDELING'] },
        OR: [...writtenBy(id), ...vanNetwerk],
      },
      orderBy: { updatedAt: 'desc' },
      take: MAX_IN_BEWERKING,
      select: selectKaart,
    })
    return rijen.flatMap(alsKaart)
  },
})

const bySlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** One story as its page shows it; null when it does not exist for this actor. */
export const findPraktijkverhaal = defineQuery({
  name: 'praktijkverhaal.find',
  input: bySlug,
  authorize: everyone,
  run: async ({ db, actor, input }) => {
    const rij = await db.praktijkverhaal.findFirst({
      relationLoadStrategy: 'join',
      where: {
        publicatie: { soort: 'PRAKTIJKVERHAAL', slug: input.slug },
        AND: [visiblePraktijkverhaal(actor)],
      },
      select: selectPagina(actor),
    })
    return rij && alsPagina(rij, actor)
  },
})

/** One story with all that its form holds; null for who may not change it. */
export const findPraktijkverhaalVoorBewerken = defineQuery({
  name: 'praktijkverhaal.findVoorBewerken',
  input: bySlug,
  authorize: isSignedIn,
  run: async ({ db, actor, input }) => {
    const rij = await db.praktijkverhaal.findFirst({
      relationLoadStrategy: 'join',
      where: {
        publicatie: { soort: 'PRAKTIJKVERHAAL', slug: input.slug },
        AND: [visiblePraktijkverhaal(actor)],
      },
      select: selectBewerking,
    })
    return rij && canEditPraktijkverhaal(actor, rij.publicatie) ? alsBewerking(rij, actor) : null
  },
})

/** What the form of a new story needs to know about this actor. */
export const findSchrijfruimte = defineQuery({
  name: 'praktijkverhaal.findSchrijfruimte',
  input: z.object({}),
  authorize: canCreatePraktijkverhaal,
  run: async ({ db, actor }) => {
    const disciplines = await db.discipline.findMany({
      where: { actief: true },
      orderBy: { naam: 'asc' },
      select: { id: true, naam: true },
    })
    const heeftNetwerk = actor.kind === 'gebruiker' && actor.netwerkId !== null
    return { disciplines, magNetwerkKiezen: canChooseNetwerk(actor), heeftNetwerk }
  },
})
