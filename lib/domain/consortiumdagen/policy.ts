import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'

/** Who signed in sees what lies on the table, as far as they read the stories. */
export const canReadConsortiumdagen = isSignedIn

/** A consortiumdag is of all netwerken together: each coordinator may prepare it, and the redactie. */
export const canKeepConsortiumdagen = (actor: Actor): boolean =>
  hasRol(actor, 'NETWERKCOORDINATOR', 'REDACTIE')
