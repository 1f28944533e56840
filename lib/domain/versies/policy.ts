import type { Actor } from '@/lib/kernel/actor'
import { canEditPublicatie, type PublicatieForPolicy } from '../publicatie/policy'

/** Put an earlier text back: whoever may change the item, because it is a change like any other. */
export const canRestoreVersie = (
  actor: Actor,
  { publicatie }: { publicatie: PublicatieForPolicy },
): boolean => canEditPublicatie(actor, publicatie)
