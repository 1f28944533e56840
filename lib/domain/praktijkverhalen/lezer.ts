import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'

type Verhaal = { auteurId: string | null; ref: string }

/**
 * Who works beside the author knows whom a story is about, and does not notice what gives it away: somebody of another
 * organisatie reads it, as long as there is one in the redactie (issue 5). Throws RefusedError.
 */
export async function eisAndereOrganisatie(db: Db, actor: Actor, { auteurId, ref }: Verhaal): Promise<void> {
  const lezerId = actorId(actor)
  if (lezerId === null || auteurId === null || lezerId === auteurId) return
  const [auteur, lezer] = await Promise.all(
    [auteurId, lezerId].map((id) =>
      db.gebruiker.findUnique({ where: { id }, select: { organisatieId: true } }),
    ),
  )
  if (!auteur?.organisatieId || auteur.organisatieId !== lezer?.organisatieId) return
  const ander = await db.gebruiker.findFirst({
    where: {
      id: { notIn: [auteurId, lezerId] },
      gedeactiveerdOp: null,
      rollen: { some: { rol: 'REDACTIE' } },
      OR: [{ organisatieId: null }, { organisatieId: { not: auteur.organisatieId } }],
    },
    orderBy: { naam: 'asc' },
    select: { naam: true },
  })
  if (ander)
    throw new RefusedError(
      `Jij werkt bij dezelfde organisatie als de schrijver. Laat een ander dit lezen, zoals ${ander.naam}.`,
      ref,
    )
}
