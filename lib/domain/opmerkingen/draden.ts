import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { alsOpmerking, historienaam, selectHistorienaam, selectOpmerking } from '../publicatie/historienaam'
import { veldlabel } from '../publicatie/versievergelijking'
import { type Tekst, vindBlok } from './stuk'

/** An item takes no more open remarks than this: beyond it a talk is quicker. */
export const MAX_OPEN = 100
const MAX_GETOOND = 300
export const MAX_ANTWOORDEN = 40

/** For the database: remarks on a block, not their answers and not the general ones. */
export const BIJ_BLOK = { item: { not: null } } satisfies Prisma.OpmerkingWhereInput

const selectDraad = {
  ...selectOpmerking,
  item: true,
  veld: true,
  blok: true,
  fragment: true,
  houder: { select: selectHistorienaam },
  opgelostOp: true,
  opgelostDoor: { select: selectHistorienaam },
  antwoorden: {
    select: selectOpmerking,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MAX_ANTWOORDEN,
  },
} satisfies Prisma.OpmerkingSelect

/** The remarks on the blocks of an item, open ones first and then the newest, for the `select` of the item. */
export const selectDraden = {
  where: BIJ_BLOK,
  orderBy: [{ opgelostOp: { sort: 'desc', nulls: 'first' } }, { createdAt: 'asc' }, { id: 'asc' }],
  take: MAX_GETOOND,
  select: selectDraad,
} satisfies Prisma.Publicatie$opmerkingenArgs

/** A remark with its answers as pages show it. Moments are ISO instants. */
export function alsDraad(rij: Prisma.OpmerkingGetPayload<{ select: typeof selectDraad }>) {
  const { houder, opgelostOp, opgelostDoor } = rij
  const opmerking = alsOpmerking(rij)
  const bij = houder && historienaam(houder)
  return {
    ...opmerking,
    item: rij.item,
    veld: veldlabel(rij.veld ?? ''),
    blok: rij.blok,
    fragment: rij.fragment ?? '',
    /** who took it over from its author, when that is somebody else */
    bij: bij === opmerking.door ? null : bij,
    opgelost: opgelostOp && {
      op: opgelostOp.toISOString(),
      door: opgelostDoor ? historienaam(opgelostDoor) : 'de redactie',
    },
    antwoorden: rij.antwoorden.map(alsOpmerking),
  }
}

export type Draad = ReturnType<typeof alsDraad>

/** With whether the words it was about stand there no longer. */
export const metWijziging = (draden: readonly Draad[], teksten: readonly Tekst[]) =>
  draden.map((draad) => ({
    ...draad,
    isGewijzigd: draad.blok === null || vindBlok(teksten, draad.blok) === undefined,
  }))
