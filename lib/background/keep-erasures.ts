import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { alsTekst, bewaarInOpslag, leesUitOpslag, samengevoegd } from '@/lib/platform/wissingenlijst'
import { wisOpnieuw } from './erase-again'

/**
 * Keeps the list of erasures outside the database as well, and erases again what an older copy of the database brought
 * back, whichever way that was put there. Once an hour, and when somebody was erased.
 */
export const bewaakWissingen = defineJob({
  name: 'wissing.bewaak',
  input: z.object({}),
  run: async ({ db, actor }) => {
    const buiten = (await leesUitOpslag()) ?? []
    const { nietGelukt } = await wisOpnieuw(actor, buiten)
    const rijen = await db.wissing.findMany()
    const lijst = rijen.map(({ op, ...rest }) => ({ ...rest, op: op.toISOString() }))
    if (alsTekst(samengevoegd(lijst)) !== alsTekst(buiten)) await bewaarInOpslag(lijst)
    // Told as a piece of work that did not succeed, where beheer sees it.
    if (nietGelukt[0]) throw new Error(`${nietGelukt[0].id} not erased again: ${nietGelukt[0].reden}`)
  },
})
