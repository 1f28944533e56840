import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Db, Prisma } from '@/lib/platform/db'
import { readablePublished } from '../publicatie/policy'
import { visibleReflectie } from './policy'
import { metOpenVraag, openVraag } from './vraagmoment'

const selectReflectie = {
  id: true,
  tekst: true,
  stil: true,
  createdAt: true,
  updatedAt: true,
  antwoorden: {
    where: { uitkomst: { not: null } },
    select: { moment: true, uitkomst: true, woord: true, beantwoordOp: true },
    orderBy: { moment: 'asc' },
  },
  scholing: { select: { publicatie: { select: { slug: true, titel: true } } } },
} satisfies Prisma.ReflectieSelect

type Rij = Prisma.ReflectieGetPayload<{ select: typeof selectReflectie }>

/** A reflectie as its writer sees it; `vraag` is the one that is open now. */
export type EigenReflectie = ReturnType<typeof naarEigen>

function naarEigen({ scholing, createdAt, antwoorden, ...reflectie }: Rij, now: Date) {
  return {
    ...reflectie,
    ...scholing.publicatie,
    vraag: openVraag(createdAt, now),
    antwoorden: antwoorden.flatMap(({ uitkomst, beantwoordOp, ...antwoord }) =>
      uitkomst && beantwoordOp ? [{ ...antwoord, uitkomst, beantwoordOp }] : [],
    ),
  }
}

/** One's own reflecties, newest first, with the scholing they belong to and how it went. */
export const listEigenReflecties = defineQuery({
  name: 'reflectie.listEigen',
  input: z.object({}),
  authorize: isSignedIn,
  run: async ({ db, actor, now }) => {
    const rijen = await db.reflectie.findMany({
      relationLoadStrategy: 'join',
      where: { AND: [visibleReflectie(actor), { scholing: { publicatie: readablePublished(actor) } }] },
      orderBy: { updatedAt: 'desc' },
      select: selectReflectie,
    })
    return rijen.map((rij) => naarEigen(rij, now))
  },
})

/** One of one's own reflecties; null for everybody else, and while its scholing cannot be read. */
export const findReflectie = defineQuery({
  name: 'reflectie.find',
  input: z.object({ id: z.uuid() }),
  authorize: isSignedIn,
  run: async ({ db, actor, input: { id }, now }) => {
    const rij = await db.reflectie.findFirst({
      relationLoadStrategy: 'join',
      where: {
        AND: [{ id }, visibleReflectie(actor), { scholing: { publicatie: readablePublished(actor) } }],
      },
      select: selectReflectie,
    })
    return rij && naarEigen(rij, now)
  },
})

const OP_HOME = 2

/** What one is asked now and did not answer yet, the oldest first, at most two. */
export const listOpenVragen = defineQuery({
  name: 'reflectie.listOpenVragen',
  input: z.object({}),
  authorize: isSignedIn,
  run: async ({ db, actor, now }) => {
    const rijen = await db.reflectie.findMany({
      relationLoadStrategy: 'join',
      where: {
        AND: [
          visibleReflectie(actor),
          metOpenVraag(now, { uitkomst: { not: null } }),
          { scholing: { publicatie: readablePublished(actor) } },
        ],
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: OP_HOME,
      select: selectReflectie,
    })
    return rijen.map((rij) => naarEigen(rij, now))
  },
})

const PER_MAIL = 10

/** What a mail of today asks one gebruiker, each thing once, the oldest first; without the sentence, which is private. */
export async function leesTeVragen(db: Db, gebruikerId: string, now: Date) {
  const rijen = await db.reflectie.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ gebruikerId }, metOpenVraag(now, {})] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: PER_MAIL,
    select: { id: true, createdAt: true, scholing: { select: { publicatie: { select: { titel: true } } } } },
  })
  return rijen.flatMap(({ id, createdAt, scholing }) => {
    const vraag = openVraag(createdAt, now)
    return vraag ? [{ id, titel: scholing.publicatie.titel, moment: vraag.moment }] : []
  })
}

/** Whom a mail of today would ask something. */
export const leesGevraagden = (db: Db, now: Date) =>
  db.reflectie.findMany({
    where: { AND: [{ gebruiker: { gedeactiveerdOp: null } }, metOpenVraag(now, {})] },
    distinct: ['gebruikerId'],
    orderBy: { gebruikerId: 'asc' },
    select: { gebruikerId: true },
  })

export const selectOpbrengst = {
  select: { gelukt: true, deels: true, nogNiet: true, verborgen: true },
} satisfies Prisma.Scholing$opbrengstArgs

type Opbrengstrij = { gelukt: number; deels: number; nogNiet: number; verborgen: boolean } | null
export type Opbrengst = { personen: number; verdeling: Verdeling | null; meest: Meest | null }
type Verdeling = { gelukt: number; deels: number; nogNiet: number }
type Meest = keyof Verdeling

/**
 * A total as readers may see it, or null. When all but at most one said the same, only that is told: exact numbers
 * would say of each of them what they answered.
 */
export function alsOpbrengst(rij: Opbrengstrij): Opbrengst | null {
  if (!rij || rij.verborgen) return null
  const { gelukt, deels, nogNiet } = rij
  const personen = gelukt + deels + nogNiet
  const soorten = ['gelukt', 'deels', 'nogNiet'] as const
  const meest = soorten.find((soort) => rij[soort] >= personen - 1) ?? null
  return { personen, meest, verdeling: meest ? null : { gelukt, deels, nogNiet } }
}
