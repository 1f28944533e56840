import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

/** A netwerk in use, with a name of its own. */
export function aNetwerk(wens: Partial<Prisma.NetwerkUncheckedCreateInput> = {}) {
  const slug = wens.slug ?? `netwerk-${randomBytes(4).toString('hex')}`
  return database().netwerk.create({
    data: {
      slug,
      ref: `netwerk/${slug}`,
      naam: `Netwerk ${slug}`,
      korteNaam: slug,
      contactrol: 'Netwerkcoördinator',
      ...wens,
    },
  })
}
