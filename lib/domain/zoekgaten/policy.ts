import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'

/** Everybody who searches is counted, as a question and never as a person, and may say that something is missing. */
export const canSearch = (actor: Actor): boolean => isSignedIn(actor)

/** What people did not find is for the redactie, who can do something about it. */
export const canKeepZoekgaten = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')
