import 'server-only'
import type { Prisma } from '@/lib/platform/db'

/** The items with one of these refs; a part of a dossier (onderdeel, kenniskaart) has a ref of its own and stands for its dossier. */
export function metRef(refs: string[]): Prisma.PublicatieWhereInput {
  const ref = { in: refs }
  return {
    OR: [
      { ref },
      { themadossier: { onderdelen: { some: { ref } } } },
      { themadossier: { kenniskaart: { ref } } },
    ],
  }
}
