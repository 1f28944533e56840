import { type Actor, hasRol, isJob } from '@/lib/kernel/actor'

/** Numbers are kept by the redactie; a wrong number costs care. */
export const canWriteConsultatielijn = (actor: Actor): boolean => hasRol(actor, 'REDACTIE') || isJob(actor)
