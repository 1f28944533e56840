import { randomBytes, randomUUID } from 'node:crypto'
import { hashToken } from '@/lib/domain/gebruikers/sessietoken'
import type { Rol } from '@/lib/kernel/actor'
import { database } from '@/lib/platform/db'

export type GebruikerWens = {
  email?: string
  naam?: string
  rollen?: readonly Rol[]
  netwerkId?: string | null
  organisatieId?: string | null
  wachtwoordHash?: string | null
  gedeactiveerdOp?: Date | null
  isDemo?: boolean
}

/** A gebruiker with an address of its own; a hospicemedewerker without password unless asked otherwise. */
export function aGebruiker({ rollen = ['HOSPICEMEDEWERKER'], ...wens }: GebruikerWens = {}) {
  const teken = randomBytes(4).toString('hex')
  return database().gebruiker.create({
    data: {
      email: `gebruiker-${teken}@test.example`,
      naam: `Gebruiker ${teken}`,
      ...wens,
      rollen: { create: rollen.map((rol) => ({ rol })) },
    },
  })
}

/** A session of this gebruiker; give the token to `findSessionActor`, or put it in the cookie. */
export async function aSession(gebruikerId: string, { expiresAt = new Date(Date.now() + 3_600_000) } = {}) {
  const token = randomUUID() + randomUUID()
  const { id } = await database().session.create({
    data: { gebruikerId, tokenHash: hashToken(token), expiresAt },
  })
  return { id, token }
}
