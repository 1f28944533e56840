import 'server-only'
import { InvalidInputError } from '@/lib/kernel/errors'
import type { Db, Prisma } from '@/lib/platform/db'
import type { Besluitvelden } from './schema'

/**
 * For the database: the people to choose from, the coordinators. They know each other; who else is in the portal they do
 * not see, and so those are named by their role ('Redactie').
 */
export const AAN_TAFEL = {
  gedeactiveerdOp: null,
  rollen: { some: { rol: 'NETWERKCOORDINATOR' } },
} satisfies Prisma.GebruikerWhereInput

export const selectEigenaar = {
  naam: true,
  gedeactiveerdOp: true,
  netwerk: { select: { korteNaam: true } },
} satisfies Prisma.GebruikerSelect

/** How the list of a form names a person: with the netwerk, as two people may have one name. */
export const eigenaarLabel = ({ naam, netwerk }: { naam: string; netwerk: { korteNaam: string } | null }) =>
  netwerk ? `${naam} (${netwerk.korteNaam})` : naam

/**
 * The columns of a decision that a form fills in. Who is named as in the list is that person, or stays who it was
 * (`nu`); anything else, and a name that two people share, is kept in words.
 */
export async function besluitrij(db: Db, velden: Besluitvelden, nu?: { id: string; label: string }) {
  const { tekst, wie, voor, netwerkId } = velden
  if (netwerkId !== null && (await db.netwerk.count({ where: { id: netwerkId } })) === 0)
    throw new InvalidInputError({ netwerkId: ['Dit netwerk is er niet meer.'] })
  const eigenaarId = nu?.label === wie ? nu.id : await vind(db, wie)
  return {
    tekst,
    eigenaarId,
    eigenaarRol: eigenaarId === null ? wie : null,
    voor: new Date(`${voor}T00:00:00Z`),
    netwerkId,
  }
}

async function vind(db: Db, wie: string): Promise<string | null> {
  const mensen = await db.gebruiker.findMany({
    where: { AND: [AAN_TAFEL], naam: { in: [wie, wie.replace(/ \([^()]*\)$/, '')] } },
    select: { id: true, ...selectEigenaar },
  })
  const [een, ander] = mensen.filter((mens) => eigenaarLabel(mens) === wie)
  return een && !ander ? een.id : null
}
