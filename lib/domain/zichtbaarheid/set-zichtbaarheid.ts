import 'server-only'
import { isJob } from '@/lib/kernel/actor'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { isBreder } from '../publicatie/labels'
import { zichtbaarheidSchema } from '../publicatie/schema'
import { leesBereik } from './bereik'
import { canSetZichtbaarheid } from './policy'

const EERST_KIJKEN = 'Kijk eerst wat er zichtbaar wordt. Daarna kun je het voor meer mensen openzetten.'
const VERANDERD =
  'Er is iets veranderd sinds je keek. Hieronder staat wat er nu zichtbaar wordt. Kijk het na en bevestig opnieuw.'

/**
 * Says who may read an item once it is published (contract.md §4). Fewer readers count at once; more readers only after
 * somebody saw what becomes visible: `gezien` is the `vingerafdruk` of `findVerbreding`, and is worth nothing when
 * anything of it changed meanwhile. Out: soort and slug.
 */
export const setZichtbaarheid = defineCommand({
  name: 'publicatie.setZichtbaarheid',
  input: z.object({
    id: z.uuid(),
    zichtbaarheid: zichtbaarheidSchema,
    gezien: z.string().max(100).optional(),
  }),
  load: ({ db, input }) =>
    db.publicatie.findUnique({
      where: { id: input.id },
      select: { id: true, soort: true, ref: true, slug: true, versie: true, zichtbaarheid: true },
    }),
  authorize: canSetZichtbaarheid,
  run: async ({ db, actor, subject, input: { zichtbaarheid, gezien }, note }) => {
    const { id, soort, slug, versie, zichtbaarheid: was } = subject
    if (isBreder(was, zichtbaarheid) && !isJob(actor)) {
      if (gezien === undefined) throw new RefusedError(EERST_KIJKEN)
      if ((await leesBereik(db, id, zichtbaarheid))?.vingerafdruk !== gezien)
        throw new RefusedError(VERANDERD)
    }
    // Somebody may save at this very moment: what was read above must be what is opened.
    const { count } = await db.publicatie.updateMany({
      where: { id, versie, zichtbaarheid: was },
      data: { zichtbaarheid },
    })
    if (count === 0) throw new RefusedError(VERANDERD)
    note({ van: was, naar: zichtbaarheid })
    return { soort, slug }
  },
  item: ({ ref }) => ref,
  reindexes: ({ soort, id }) => ({ soort, id }),
})
