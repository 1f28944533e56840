import 'server-only'
import type { Actor } from '@/lib/kernel/actor'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import type { Prisma } from '@/lib/platform/db'
import { naarLokaal } from '../publicatie/lokaletijd'
import { readableZichtbaarheden } from '../publicatie/policy'
import { AAN_TAFEL, eigenaarLabel, selectEigenaar } from './eigenaar'
import { canKeepBesluiten, canReadBesluiten, canSetBesluitstand, visibleBesluit } from './policy'

/** What a decision shows, for a Prisma `select`. */
export const selectBesluit = {
  id: true,
  tekst: true,
  eigenaarId: true,
  eigenaarRol: true,
  eigenaar: { select: selectEigenaar },
  voor: true,
  netwerkId: true,
  netwerk: { select: { korteNaam: true } },
  gedaanOp: true,
  verhaalId: true,
  verhaal: {
    select: { publicatie: { select: { slug: true, titel: true, status: true, zichtbaarheid: true } } },
  },
} satisfies Prisma.BesluitSelect

type Rij = Prisma.BesluitGetPayload<{ select: typeof selectBesluit }>

/** The open ones first, by the day on which they are due. */
export const VOLGORDE = [
  { gedaanOp: { sort: 'desc', nulls: 'first' } },
  { voor: 'asc' },
  { id: 'asc' },
] satisfies Prisma.BesluitOrderByWithRelationInput[]

/** A decision as it is shown; days are Dutch calendar days, and `vandaag` is one. */
export function alsBesluit(rij: Rij, actor: Actor, vandaag: string) {
  const { id, tekst, eigenaarId, eigenaarRol, eigenaar, netwerkId, netwerk, gedaanOp, verhaalId } = rij
  const voor = rij.voor.toISOString().slice(0, 10)
  return {
    id,
    tekst,
    /** A person with the netwerk, or the role in words: as a form takes it. */
    wie: eigenaar ? eigenaarLabel(eigenaar) : (eigenaarRol ?? ''),
    /** Whoever promised it has no account any more: somebody else has to take it up. */
    eigenaarIsWeg: eigenaar !== null && eigenaar.gedeactiveerdOp !== null,
    voor,
    isTeLaat: gedaanOp === null && voor < vandaag,
    netwerkId,
    netwerk: netwerk?.korteNaam ?? null,
    isGedaan: gedaanOp !== null,
    verhaalId,
    verhaal: leesbaarVerhaal(rij.verhaal, actor),
    magAfronden: canSetBesluitstand(actor, { eigenaarId }),
    magWijzigen: canKeepBesluiten(actor),
  }
}

export type BesluitDto = ReturnType<typeof alsBesluit>

// A story that was withdrawn since has no title to show.
function leesbaarVerhaal(verhaal: Rij['verhaal'], actor: Actor): { slug: string; titel: string } | null {
  if (verhaal === null) return null
  const { slug, titel, status, zichtbaarheid } = verhaal.publicatie
  const isLeesbaar = status === 'GEPUBLICEERD' && readableZichtbaarheden(actor).includes(zichtbaarheid)
  return isLeesbaar ? { slug, titel } : null
}

const MEEST = 200

/** What was decided on all consortiumdagen, what is still to be done first, by the day on which it is due. */
export const listBesluiten = defineQuery({
  name: 'besluit.list',
  input: z.object({}),
  authorize: canReadBesluiten,
  run: async ({ db, actor, now }) => {
    const rijen = await db.besluit.findMany({
      relationLoadStrategy: 'join',
      where: visibleBesluit(actor),
      orderBy: VOLGORDE,
      take: MEEST,
      select: { ...selectBesluit, consortiumdag: { select: { id: true, titel: true } } },
    })
    const vandaag = naarLokaal(now).slice(0, 10)
    return rijen.map(({ consortiumdag, ...rij }) => ({ ...alsBesluit(rij, actor, vandaag), consortiumdag }))
  },
})

/** Who can take a decision upon them, and for which netwerk: the choices of its form. */
export const findBesluitkeuzes = defineQuery({
  name: 'besluit.findKeuzes',
  input: z.object({}),
  authorize: canKeepBesluiten,
  run: async ({ db }) => {
    const [mensen, netwerken] = await Promise.all([
      db.gebruiker.findMany({
        where: AAN_TAFEL,
        orderBy: [{ naam: 'asc' }, { id: 'asc' }],
        relationLoadStrategy: 'join',
        select: selectEigenaar,
      }),
      db.netwerk.findMany({
        where: { actief: true },
        orderBy: { korteNaam: 'asc' },
        select: { id: true, korteNaam: true },
      }),
    ])
    return {
      mensen: [...new Set(mensen.map(eigenaarLabel))],
      netwerken: netwerken.map(({ id, korteNaam }) => ({ value: id, label: korteNaam })),
    }
  },
})
