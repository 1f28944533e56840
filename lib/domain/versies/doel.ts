import 'server-only'
import type { Db, Prisma } from '@/lib/platform/db'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { selectForPolicy } from '../publicatie/policy'

const publicatie = {
  ...selectForPolicy,
  id: true,
  versie: true,
  themadossier: { select: { verantwoordelijkeId: true, vervangerId: true, directPubliceren: true } },
} satisfies Prisma.PublicatieSelect

/** What a text goes back to: an item with a page of its own, or a part of a dossier. */
export type Doel = {
  id: string
  /** number of the text that stands there now */
  versie: number
  /** the item itself, or the dossier that it is a part of */
  publicatie: Prisma.PublicatieGetPayload<{ select: typeof publicatie }>
}

export const vindPublicatie =
  (soort: PublicatieSoort) =>
  async (db: Db, ref: string): Promise<Doel | null> => {
    const gevonden = await db.publicatie.findUnique({
      where: { ref, soort },
      select: publicatie,
      relationLoadStrategy: 'join',
    })
    return gevonden && { id: gevonden.id, versie: gevonden.versie, publicatie: gevonden }
  }

const deel = {
  id: true,
  versie: true,
  themadossier: { select: { publicatie: { select: publicatie } } },
} as const

export async function vindOnderdeel(db: Db, ref: string): Promise<Doel | null> {
  return alsDoel(
    await db.onderdeel.findUnique({ where: { ref }, select: deel, relationLoadStrategy: 'join' }),
  )
}

export async function vindKenniskaart(db: Db, ref: string): Promise<Doel | null> {
  return alsDoel(
    await db.kenniskaart.findUnique({ where: { ref }, select: deel, relationLoadStrategy: 'join' }),
  )
}

type Deel = { id: string; versie: number; themadossier: Pick<Doel, 'publicatie'> }
const alsDoel = (rij: Deel | null): Doel | null =>
  rij && { id: rij.id, versie: rij.versie, publicatie: rij.themadossier.publicatie }
