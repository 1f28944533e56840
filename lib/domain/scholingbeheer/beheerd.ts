import 'server-only'
import type { Prisma } from '@/lib/platform/db'

/** What a command of the organiser needs of a scholing. */
export const selectBeheerd = {
  id: true,
  publicatie: { select: { ref: true, slug: true, titel: true, netwerkId: true } },
  bijeenkomsten: { select: { begin: true, einde: true }, orderBy: { begin: 'asc' } },
} satisfies Prisma.ScholingSelect
