import 'server-only'
import type { Prisma } from '@/lib/platform/db'

/** What a card of something new or changed reads. */
export const selectNieuwste = {
  slug: true,
  titel: true,
  updatedAt: true,
  netwerk: { select: { korteNaam: true } },
  themadossier: { select: { samenvatting: true, doelgroep: { select: { icoon: true } } } },
  praktijkverhaal: { select: { samenvatting: true } },
  nieuwsbericht: { select: { samenvatting: true } },
} satisfies Prisma.PublicatieSelect

type Rij = Prisma.PublicatieGetPayload<{ select: typeof selectNieuwste }>

/** From the row to the card. */
export const naarNieuwste = ({ themadossier, praktijkverhaal, nieuwsbericht, netwerk, ...rij }: Rij) => ({
  ...rij,
  netwerk: netwerk?.korteNaam ?? null,
  icoon: themadossier?.doelgroep.icoon ?? null,
  samenvatting: (themadossier ?? praktijkverhaal ?? nieuwsbericht)?.samenvatting ?? '',
})
