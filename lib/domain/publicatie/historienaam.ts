import 'server-only'
import type { Rol } from '@/lib/kernel/actor'
import type { Prisma } from '@/prisma/generated/client'

/** The columns of a gebruiker that `historienaam` needs, for a Prisma `select`; ask for it in one joined statement. */
export const selectHistorienaam = {
  naam: true,
  gedeactiveerdOp: true,
  gewistOp: true,
  rollen: { select: { rol: true } },
} satisfies Prisma.GebruikerSelect

type Persoon = Prisma.GebruikerGetPayload<{ select: typeof selectHistorienaam }>

// Somebody may hold several; the history calls people by what they were there for.
const AANDUIDING: readonly (readonly [Rol, string])[] = [
  ['REDACTIE', 'redacteur'],
  ['BEHEER', 'beheerder'],
  ['NETWERKCOORDINATOR', 'netwerkcoördinator'],
  ['HOSPICEMEDEWERKER', 'hospicemedewerker'],
]

const aanduiding = (rollen: readonly { rol: Rol }[]): string =>
  AANDUIDING.find(([rol]) => rollen.some((heeft) => heeft.rol === rol))?.[1] ?? 'gebruiker'

/** How a person stands with what was done: 'Noor', 'Noor (oud-redacteur)' after leaving, 'een redacteur' once erased. */
export function historienaam({ naam, gedeactiveerdOp, gewistOp, rollen }: Persoon): string {
  if (gewistOp !== null) return naamNaWissen(rollen)
  return gedeactiveerdOp === null ? naam : `${naam} (oud-${aanduiding(rollen)})`
}

/** The name that remains of somebody who asked to be erased. */
export const naamNaWissen = (rollen: readonly { rol: Rol }[]): string => `een ${aanduiding(rollen)}`

/** For the database: remarks about an item as a whole, not those on a block nor answers. */
export const ALGEMEEN = { item: null, onderId: null } satisfies Prisma.OpmerkingWhereInput

/** A remark with who wrote it, for a Prisma `select`. */
export const selectOpmerking = {
  id: true,
  tekst: true,
  createdAt: true,
  auteur: { select: selectHistorienaam },
} satisfies Prisma.OpmerkingSelect

/** What the redactie wrote with the steps back of an item, newest first, for the `select` of the item. */
export const selectAlgemeen = {
  where: ALGEMEEN,
  select: selectOpmerking,
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  take: 10,
} satisfies Prisma.Publicatie$opmerkingenArgs

/** A remark as pages show it; `op` is an ISO instant. */
export const alsOpmerking = ({
  id,
  tekst,
  createdAt,
  auteur,
}: Prisma.OpmerkingGetPayload<{ select: typeof selectOpmerking }>) => ({
  id,
  tekst,
  door: historienaam(auteur),
  op: createdAt.toISOString(),
})
