import 'server-only'
import { isSignedIn } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { ForbiddenError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { laadAanmeldscholing } from './inschrijvingen'
import { plaats } from './plaatsing'
import { canEnrol } from './policy'
import { inschrijfVelden } from './schema'

/**
 * Schrijf je in. In: the scholing's id, and what the organiser must know. Out: its slug, and a place or a spot on the
 * waiting list (`plaats` from 1). Pressing twice is harmless: who is enrolled stays enrolled, without a second mail.
 */
export const enrolScholing = defineCommand({
  name: 'scholing.enrol',
  input: z.object({ id: z.uuid(), ...inschrijfVelden }),
  load: laadAanmeldscholing,
  authorize: canEnrol,
  run: async (context) => {
    const { actor, input } = context
    if (!isSignedIn(actor)) throw new ForbiddenError()
    return plaats(context, { gebruikerId: actor.id, opmerking: input.opmerking })
  },
  item: ({ publicatie }) => publicatie.ref,
  // Who takes part is not searched for.
  reindexes: () => null,
})
