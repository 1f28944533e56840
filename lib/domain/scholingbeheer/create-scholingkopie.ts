import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { naarFormulierwaarden, selectFormulier } from '../scholingen/formulierwaarden'
import { kopieVan } from '../scholingen/kopie'
import { maakScholing } from '../scholingen/nieuwe-scholing'
import { canUpdateScholing } from '../scholingen/policy'

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
  run: ({ db, actor, subject }) => maakScholing(db, actor, kopieVan(naarFormulierwaarden(subject))),
  item: (_, { ref }) => ref,
  reindexes: (_, { id }) => ({ soort: 'SCHOLING', id }),
})
