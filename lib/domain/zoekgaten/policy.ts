import { type Actor, hasRol, isSignedIn } from '@/lib/kernel/actor'
import { Prisma } from '@/lib/platform/db'

/** Everybody who searches is counted, as a question and never as a person, and may say that something is missing. */
export const canSearch = (actor: Actor): boolean => isSignedIn(actor)

/** What people did not find is for the redactie, who can do something about it. */
export const canKeepZoekgaten = (actor: Actor): boolean => hasRol(actor, 'REDACTIE')

// Fewer may be one reader, whose question is nobody's business but the redactie's (security.md L1). The same number says
// when hits that nobody opened mean something: once, somebody may have read enough, or pressed a number.
const VAAK_GENOEG = 3

/** For the database, of the summed tellingen `t` of a question: nothing found, something missed, or hits that nobody opened. */
export const IS_GAT = Prisma.sql`(sum(t."zonderResultaat") > 0 or sum(t.gemist) > 0
  or (sum(t.geklikt) = 0 and sum(t.getoond) >= ${VAAK_GENOEG}))`

const VAKER_GEZOCHT = Prisma.sql`sum(t.getoond) + sum(t."zonderResultaat") >= ${VAAK_GENOEG}`

/**
 * For the database, of the summed tellingen `t` of a question: the gaps that this actor may see who keeps a dossier about
 * it. The redactie all of them, anybody else only what was searched three times or more.
 */
export const visibleZoekgat = (actor: Actor): Prisma.Sql =>
  canKeepZoekgaten(actor) ? IS_GAT : Prisma.sql`${IS_GAT} and ${VAKER_GEZOCHT}`

/**
 * For the database, of the summed tellingen `t` of a question: when it is work. At once when somebody said what is missing;
 * a search without a hit may be a slip of the finger, and is work the third time. Hits that nobody opened are none.
 */
export const IS_WERK = Prisma.sql`(sum(t.gemist) > 0 or (sum(t."zonderResultaat") > 0 and ${VAKER_GEZOCHT}))`
