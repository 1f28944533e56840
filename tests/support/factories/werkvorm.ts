import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

/** A werkvorm in use, with a name of its own. */
export function aWerkvorm(wens: Partial<Prisma.WerkvormUncheckedCreateInput> = {}) {
  const slug = wens.slug ?? `werkvorm-${randomBytes(4).toString('hex')}`
  return database().werkvorm.create({
    data: { slug, ref: `werkvorm/${slug}`, naam: `Werkvorm ${slug}`, uitleg: 'Samen leren.', ...wens },
  })
}
