import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { alsDag } from '../publicatie/controle'
import { isControleVerlopen } from '../publicatie/ladder'

/** A dossier as its card on the overview needs it. */
export const selectKaart = {
  doelgroepId: true,
  samenvatting: true,
  laatstGecontroleerdOp: true,
  volgendeControleOp: true,
  kenniskaart: { select: { id: true } },
  publicatie: { select: { slug: true, titel: true, status: true, updatedAt: true } },
} satisfies Prisma.ThemadossierSelect

type Rij = Prisma.ThemadossierGetPayload<{ select: typeof selectKaart }>

export function alsKaart({ samenvatting, publicatie, ...rij }: Rij, now: Date) {
  const { slug, titel, status, updatedAt } = publicatie
  return {
    slug,
    titel,
    status,
    samenvatting,
    bijgewerkt: updatedAt,
    heeftKenniskaart: rij.kenniskaart !== null,
    laatstGecontroleerdOp: alsDag(rij.laatstGecontroleerdOp),
    isControleVerlopen: isControleVerlopen(alsDag(rij.volgendeControleOp), now),
  }
}
