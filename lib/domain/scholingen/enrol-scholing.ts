import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { laadAanmeldscholing } from './inschrijvingen'
import { plaats } from './plaatsing'
import { canEnrol } from './policy'
import { nummerkolommen } from './registratienummer'
import { inschrijfInvoer } from './schema'

/**
 * Schrijf je in. In: the scholing's id, what the organiser must know, and a number for the points of an accredited
 * one. Out: its slug, and a place or a spot on the waiting list (`plaats` from 1). Pressing twice is harmless: who is enrolled stays enrolled, without a second mail.
 */
export const enrolScholing = defineCommand({
  name: 'scholing.enrol',
  input: inschrijfInvoer,
  load: laadAanmeldscholing,
  authorize: canEnrol,
  run: async (context) => {
    const { actor, subject, input, now } = context
    if (!isSignedIn(actor)) throw new ForbiddenError()
    const nummer = nummerkolommen(input, subject, now)
    return plaats(context, { gebruikerId: actor.id, opmerking: input.opmerking, nummer })
  },
  item: ({ publicatie }) => publicatie.ref,
  // Who takes part is not searched for.
  reindexes: () => null,
})
