import { randomBytes } from 'node:crypto'
import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

/** A hospice with a number. */
export function anOrganisatie(wens: Partial<Prisma.OrganisatieUncheckedCreateInput> = {}) {
  const slug = `hospice-${randomBytes(4).toString('hex')}`
  return database().organisatie.create({
    data: {
      slug,
      ref: `organisatie/${slug}`,
      naam: `Hospice ${slug}`,
      soort: 'HOSPICE',
      telefoon: '0113 22 11 00',
      ...wens,
    },
  })
}
