import 'server-only'
import type { Prisma } from '@/lib/platform/db'

/** The columns of a story in a list. */
export const selectKaart = {
  id: true,
  slug: true,
  titel: true,
  status: true,
  gepubliceerdOp: true,
  updatedAt: true,
  netwerk: { select: { korteNaam: true } },
  praktijkverhaal: {
    select: {
      soort: true,
      samenvatting: true,
      leestijd: true,
      datum: true,
      voorbeeld: true,
      doelgroepen: { select: { titel: true, icoon: true }, orderBy: { volgorde: 'asc' } },
    },
  },
} satisfies Prisma.PublicatieSelect

type KaartRij = Prisma.PublicatieGetPayload<{ select: typeof selectKaart }>

/** A story as a card shows it, in a list of one; `op` is its own date or else when it was published or changed. */
export function alsKaart({ praktijkverhaal, netwerk, gepubliceerdOp, updatedAt, ...publicatie }: KaartRij) {
  if (!praktijkverhaal) return []
  const { datum, ...verhaal } = praktijkverhaal
  return [
    {
      ...publicatie,
      netwerk: netwerk?.korteNaam ?? null,
      ...verhaal,
      op: datum ?? gepubliceerdOp ?? updatedAt,
    },
  ]
}

export type VerhaalKaartDto = ReturnType<typeof alsKaart>[number]
