import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma, PublicatieSoort } from '@/prisma/generated/client'

type Wens = Partial<Prisma.PublicatieUncheckedCreateInput> & { soort?: PublicatieSoort }

/** The row that every published noun shares, without the noun's own row: enough for rules that look at it alone. */
export function aPublicatie(wens: Wens = {}) {
  const slug = wens.slug ?? `stuk-${randomBytes(4).toString('hex')}`
  const soort = wens.soort ?? 'NIEUWSBERICHT'
  return database().publicatie.create({
    data: {
      soort,
      slug,
      ref: `${soort.toLowerCase()}/${slug}`,
      titel: `Stuk ${slug}`,
      status: 'GEPUBLICEERD',
      ...wens,
    },
  })
}
