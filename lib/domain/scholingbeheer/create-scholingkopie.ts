import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { parseInput } from '@/lib/kernel/parse-input'
import { z } from '@/lib/kernel/zod'
import { naarFormulierwaarden, selectFormulier } from '../scholingen/formulierwaarden'
import { maakScholing } from '../scholingen/nieuwe-scholing'
import { canUpdateScholing } from '../scholingen/policy'
import { scholingVelden } from '../scholingen/schema'

/** What belongs to the earlier time only: dates, the last day to enrol and what was not sure of them. */
const OPNIEUW = { bijeenkomsten: [], aanmeldenTot: null }
const VAN_DE_DATUM = ['datum', 'tijd']

/**
 * "Maak nog zo een": a new concept with everything of an earlier scholing but its dates, enrolments, kept places and
 * recording. In: the earlier one's id. Out: id, ref and slug.
 */
export const createScholingkopie = defineCommand({
  name: 'scholing.createKopie',
  input: z.object({ id: z.uuid() }),
  load: ({ db, input: { id } }) =>
    db.scholing.findUnique({ relationLoadStrategy: 'join', where: { id }, select: selectFormulier }),
  authorize: (actor, { publicatie }) => canUpdateScholing(actor, publicatie, publicatie),
  run: ({ db, actor, subject }) => {
    const waarden = naarFormulierwaarden(subject)
    const invoer = parseInput(z.object(scholingVelden), {
      ...waarden,
      ...OPNIEUW,
      onzekereVelden: waarden.onzekereVelden.filter((veld) => !VAN_DE_DATUM.includes(veld)),
    })
    return maakScholing(db, actor, invoer)
  },
  item: (_, { ref }) => ref,
  reindexes: (_, { id }) => ({ soort: 'SCHOLING', id }),
})
