import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'
import { looksAfter, type PublicatieForPolicy } from '../publicatie/policy'

/** Lines are made and described by the redactie; a wrong number costs care. */
export const canWriteConsultatielijn = (actor: Actor): boolean => hasRol(actor, 'REDACTIE') || isJob(actor)

/**
 * Number, hours, costs and remark: also whoever looks after the line. At once and not as a voorstel, because somebody may
 * call tonight; the redactie appointed this person for it, and reads it afterwards.
 */
export const canCorrectConsultatielijn = (actor: Actor, lijn: PublicatieForPolicy): boolean =>
  canWriteConsultatielijn(actor) || looksAfter(actor, lijn)
