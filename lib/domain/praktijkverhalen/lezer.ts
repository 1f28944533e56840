import 'server-only'
import { type Actor, actorId } from '@/lib/kernel/actor'
import { RefusedError } from '@/lib/kernel/errors'
import type { Db } from '@/lib/platform/db'
import { heeftGeschreven, type PublicatieForPolicy } from '../publicatie/policy'

type Verhaal = Pick<PublicatieForPolicy, 'auteurId' | 'meeschrijvers'> & { ref: string }

/**
 * Who works beside somebody who wrote a story knows whom it is about, and does not notice what gives it away: somebody of
 * another organisatie than the author's and than of who wrote along reads it, as long as there is one in the redactie
 * (issue 5). Throws RefusedError.
 */
export async function eisAndereOrganisatie(db: Db, actor: Actor, verhaal: Verhaal): Promise<void> {
  const lezerId = actorId(actor)
  if (lezerId === null || heeftGeschreven(actor, verhaal)) return
  const schreven = [verhaal.auteurId, ...(verhaal.meeschrijvers ?? []).map(({ gebruikerId }) => gebruikerId)]
  const schrijvers = schreven.flatMap((id) => id ?? [])
  if (schrijvers.length === 0) return
  const mensen = await db.gebruiker.findMany({
    where: { id: { in: [...schrijvers, lezerId] } },
    select: { id: true, organisatieId: true },
  })
  const vanLezer = mensen.find(({ id }) => id === lezerId)?.organisatieId
  const vanSchrijvers = mensen.filter(({ id }) => id !== lezerId).flatMap((een) => een.organisatieId ?? [])
  if (!vanLezer || !vanSchrijvers.includes(vanLezer)) return
  const ander = await db.gebruiker.findFirst({
    where: {
      id: { notIn: [...schrijvers, lezerId] },
      gedeactiveerdOp: null,
      rollen: { some: { rol: 'REDACTIE' } },
      OR: [{ organisatieId: null }, { organisatieId: { notIn: vanSchrijvers } }],
    },
    orderBy: { naam: 'asc' },
    select: { naam: true },
  })
  if (ander)
    throw new RefusedError(
      `Jij werkt bij dezelfde organisatie als ${wieVan(mensen, verhaal, vanLezer)}. Laat een ander dit lezen, zoals ${ander.naam}.`,
      verhaal.ref,
    )
}

const wieVan = (
  mensen: readonly { id: string; organisatieId: string | null }[],
  { auteurId }: Verhaal,
  organisatieId: string,
): string =>
  mensen.some((een) => een.id === auteurId && een.organisatieId === organisatieId)
    ? 'de schrijver'
    : 'iemand die meeschreef'
