import 'server-only'
import type { Actor, GebruikerActor } from '@/lib/kernel/actor'
import type { Kijkrol, Zichtbaarheid } from '@/prisma/generated/client'
import { canSeePublicatie, type PublicatieForPolicy } from '../publicatie/policy'
import { KIJKROL_LABELS } from './labels'
import { canSetBlik } from './policy'

/** "Bekijk als": who really sits there, and as whom that person looks. */
export type Blik = {
  als: Kijkrol
  netwerk: { id: string; korteNaam: string } | null
  /** The one item that is shown as if it were published already, to whom its zichtbaarheid then admits. */
  voorbeeld: { id: string; zichtbaarheid: Zichtbaarheid } | null
  door: GebruikerActor
}

/** What the session keeps of it. */
export type BewaardeBlik = {
  kijktAls: Kijkrol | null
  kijktNetwerk: { id: string; korteNaam: string } | null
  voorbeeld: (PublicatieForPolicy & { id: string }) | null
}

// Nobody has this id. So nothing is "own" for who looks as somebody else, and no row can be written in that name.
const NIEMAND = '00000000-0000-0000-0000-000000000000'

/**
 * The actor of a request whose session looks at the portal as somebody else. The right to look is asked again each time:
 * when it is gone (another rol, another netwerk) the person is simply the person again, never more than that.
 */
export function narrowed(actor: GebruikerActor, bewaard: BewaardeBlik): Actor {
  const { kijktAls: als, kijktNetwerk: netwerk } = bewaard
  if (als === null || !canSetBlik(actor, { als, netwerkId: netwerk?.id ?? null })) return actor
  const voorbeeld = bewaard.voorbeeld && canSeePublicatie(actor, bewaard.voorbeeld) ? bewaard.voorbeeld : null
  const blik: Blik = {
    als,
    netwerk: als === 'BEZOEKER' ? null : netwerk,
    voorbeeld: voorbeeld && { id: voorbeeld.id, zichtbaarheid: voorbeeld.zichtbaarheid },
    door: actor,
  }
  if (als === 'BEZOEKER') return { kind: 'bezoeker', blik }
  const naam = KIJKROL_LABELS[als]
  return { kind: 'gebruiker', id: NIEMAND, naam, rollen: [als], netwerkId: netwerk?.id ?? null, blik }
}
