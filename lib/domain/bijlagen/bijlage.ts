import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'

/** A bijlage with what the rules look at; null when there is none. */
export const bijlageVoorWijziging = (db: Db, id: string, where: Prisma.BijlageWhereInput) =>
  db.bijlage.findFirst({
    where: { ...where, id },
    select: { soort: true, publicatie: { select: { ...selectForPolicy, id: true, ref: true } } },
    relationLoadStrategy: 'join',
  })
