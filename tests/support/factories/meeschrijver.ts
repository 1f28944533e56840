import { database } from '@/lib/platform/db'
import type { Prisma } from '@/prisma/generated/client'

type Wens = Partial<Prisma.MeeschrijverUncheckedCreateInput>

/** Somebody who was asked to write a story along and did not answer yet; null for an address that nobody has. */
export const aMeeschrijfvraag = (publicatieId: string, gebruikerId: string | null, wens: Wens = {}) =>
  database().meeschrijver.create({
    data: {
      publicatieId,
      gebruikerId,
      email: 'gevraagd@hospice.example',
      gevraagdOp: new Date('2026-01-01T12:00:00Z'),
      ...wens,
    },
  })

/** Somebody who writes a story along. */
export const aMeeschrijver = (publicatieId: string, gebruikerId: string, wens: Wens = {}) => {
  const op = new Date('2026-01-02T12:00:00Z')
  return aMeeschrijfvraag(publicatieId, gebruikerId, {
    stand: 'JA',
    email: null,
    antwoordOp: op,
    jaOp: op,
    ...wens,
  })
}
