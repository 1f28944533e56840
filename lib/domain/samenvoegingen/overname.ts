import 'server-only'
import type { Db } from '@/lib/platform/db'
import { uniek } from '../publicatie/woorden'
import type { KeuzeSoort } from './labels'
import type { Lijstrij } from './lijstrij'

const MEESTE_SYNONIEMEN = 100

/** What the other entry takes over of the one that goes into it, besides what refers to it: words that people search. */
const OVERNAME: Partial<Record<KeuzeSoort, (db: Db, van: string, naar: string) => Promise<unknown>>> = {
  DOELGROEP: async (db, van, naar) => {
    const [een, ander] = await Promise.all([
      db.doelgroep.findUniqueOrThrow({ where: { id: van } }),
      db.doelgroep.findUniqueOrThrow({ where: { id: naar } }),
    ])
    const woorden = uniek([ander.titel, ...ander.synoniemen, een.titel, ...een.synoniemen])
    return db.doelgroep.update({
      where: { id: naar },
      data: { synoniemen: woorden.slice(1, MEESTE_SYNONIEMEN + 1) },
    })
  },
  SYNONIEMGROEP: async (db, van, naar) => {
    const [een, ander] = await Promise.all([
      db.synoniemgroep.findUniqueOrThrow({ where: { id: van } }),
      db.synoniemgroep.findUniqueOrThrow({ where: { id: naar } }),
    ])
    return db.synoniemgroep.update({
      where: { id: naar },
      data: {
        termen: uniek([...ander.termen, ...een.termen]),
        verwijstNaar: ander.verwijstNaar ?? een.verwijstNaar,
      },
    })
  },
  NETWERK: async (db, van, naar) => {
    const [een, ander] = await Promise.all([
      db.netwerk.findUniqueOrThrow({ where: { id: van } }),
      db.netwerk.findUniqueOrThrow({ where: { id: naar } }),
    ])
    return db.netwerk.update({
      where: { id: naar },
      data: {
        gemeenten: uniek([...ander.gemeenten, ...een.gemeenten]),
        gemeentenGeverifieerd: een.gemeentenGeverifieerd && ander.gemeentenGeverifieerd,
      },
    })
  },
}

/** Of what can be there once per netwerk, the one of the netwerk that stays is kept: the other cannot move to it. */
export async function laatDubbeleWeg(
  db: Db,
  soort: KeuzeSoort,
  van: Lijstrij,
  naar: Lijstrij,
): Promise<void> {
  if (soort !== 'NETWERK') return
  const gezegd = await db.oordeel.findMany({ where: { netwerkId: naar.id }, select: { verhaalId: true } })
  const verhaalId = { in: gezegd.map((oordeel) => oordeel.verhaalId) }
  await db.oordeel.deleteMany({ where: { netwerkId: van.id, verhaalId } })
  const haltes = await db.halte.findMany({ where: { netwerkId: naar.id }, select: { tourneeId: true } })
  const tourneeId = { in: haltes.map((halte) => halte.tourneeId) }
  await db.halte.deleteMany({ where: { netwerkId: van.id, tourneeId } })
}

/** Gives the entry `naar` what `van` held and would be lost. */
export async function neemOver(db: Db, soort: KeuzeSoort, van: Lijstrij, naar: Lijstrij): Promise<void> {
  await OVERNAME[soort]?.(db, van.id, naar.id)
  // A group of words points at an entry by its ref.
  await db.synoniemgroep.updateMany({ where: { verwijstNaar: van.ref }, data: { verwijstNaar: naar.ref } })
}
