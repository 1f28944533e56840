import { BekijkAls } from '@/components/publicatie/bekijk-als'
import { kijkrollenVoor } from '@/lib/domain/gebruikers/policy'
import type { Actor } from '@/lib/kernel/actor'
import { leesPath } from '@/lib/web/paths'
import type { PublicatieSoort } from '@/prisma/generated/client'
import { bekijkAlsAction } from './actions'

type Props = { actor: Actor; stuk: { id: string; slug: string }; soort: PublicatieSoort }

/** "Bekijk als…" on an item's panel; nothing for who already sees what readers see. */
export function BekijkStuk({ actor, stuk: { id, slug }, soort }: Props) {
  const rollen = kijkrollenVoor(actor)
  if (rollen.length === 0) return null
  return <BekijkAls id={id} naar={leesPath(soort, slug)} rollen={rollen} actie={bekijkAlsAction} />
}
