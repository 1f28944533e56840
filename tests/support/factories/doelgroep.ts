import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

/** A doelgroep in use, with a name of its own. */
export function aDoelgroep(wens: Partial<Prisma.DoelgroepUncheckedCreateInput> = {}) {
  const slug = wens.slug ?? `doelgroep-${randomBytes(4).toString('hex')}`
  return database().doelgroep.create({
    data: {
      slug,
      ref: `doelgroep/${slug}`,
      titel: `Doelgroep ${slug}`,
      omschrijving: 'Mensen die bijzondere zorg nodig hebben',
      icoon: 'brein-hart',
      ...wens,
    },
  })
}
