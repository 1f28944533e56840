import 'server-only'
import type { Prisma } from '@/lib/platform/db'
import { selectForPolicy } from '../publicatie/policy'

/** A dossier as its controle needs it, for the page and for the answer. */
export const selectControledossier = {
  id: true,
  laatstGecontroleerdOp: true,
  volgendeControleOp: true,
  controleMaanden: true,
  doelgroep: { select: { id: true, titel: true, synoniemen: true } },
  publicatie: { select: { ...selectForPolicy, ref: true, slug: true, titel: true, gepubliceerdOp: true } },
  onderdelen: { select: { ref: true } },
  kenniskaart: { select: { ref: true } },
} satisfies Prisma.ThemadossierSelect

type Rij = Prisma.ThemadossierGetPayload<{ select: typeof selectControledossier }>

/** The row as `watVeranderde` asks for it. */
export const alsControledossier = ({ id, doelgroep, publicatie, onderdelen, kenniskaart }: Rij) => ({
  id,
  doelgroep,
  ref: publicatie.ref,
  delen: [...onderdelen, ...(kenniskaart ? [kenniskaart] : [])].map(({ ref }) => ref),
})
