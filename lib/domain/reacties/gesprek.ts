import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import type { Db, Prisma } from '@/lib/platform/db'
import { visibleReactie } from './policy'

const selectReactie = {
  id: true,
  auteurId: true,
  onderId: true,
  verwijderdOp: true,
  verborgenOp: true,
  createdAt: true,
  verhaal: { select: { id: true, publicatie: { select: { ref: true, slug: true, titel: true } } } },
  auteur: { select: { id: true, naam: true, email: true, gedeactiveerdOp: true, isDemo: true } },
} satisfies Prisma.ReactieSelect

/** A reaction to do something with; null when this actor cannot read it. */
export const laadReactie = (db: Db, actor: Actor, id: string) =>
  db.reactie.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id }, visibleReactie(actor)] },
    select: selectReactie,
  })

export type GeladenReactie = NonNullable<Awaited<ReturnType<typeof laadReactie>>>

/** What each command answers: where the talk stands. */
export const plekVan = ({ verhaal, id }: GeladenReactie) => ({ id, slug: verhaal.publicatie.slug })

/** The story, as it stands in the logboek. */
export const refVanVerhaal = ({ verhaal }: GeladenReactie): string => verhaal.publicatie.ref
