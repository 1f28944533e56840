import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { vergrendel } from '../scholingen/inschrijvingen'
import { canManageTournee } from './policy'
import { reeksVan, selectReekslid } from './reeks'
import { tourneeSchema } from './schema'

/**
 * Offers a published scholing to all netwerken, or opens again what was stopped. In: the scholing's id. Out: its slug.
 * Throws RefusedError for what readers cannot see yet, and when another one of the same reeks is on tour.
 */
export const createTournee = defineCommand({
  name: 'tournee.create',
  input: tourneeSchema,
  load: async ({ db, input: { id } }) => {
    await vergrendel(db, id)
    return db.scholing.findUnique({ relationLoadStrategy: 'join', where: { id }, select: selectReekslid })
  },
  authorize: (actor, { publicatie }) => canManageTournee(actor, publicatie),
  run: async ({ db, subject, input: { toelichting } }) => {
    const { id: scholingId, publicatie } = subject
    if (publicatie.status !== 'GEPUBLICEERD')
      throw new RefusedError('Alleen een gepubliceerde scholing kan op tournee. Laat haar eerst publiceren.')
    const reeksId = await reeksVan(db, subject)
    const bestaand = await db.tournee.findUnique({ where: { reeksId }, select: { scholingId: true } })
    if (bestaand && bestaand.scholingId !== scholingId)
      throw new RefusedError('Een andere datum van deze scholing is al op tournee. Kijk daar.')
    await db.tournee.upsert({
      where: { reeksId },
      create: { reeksId, scholingId, toelichting },
      update: { toelichting, gestoptOp: null },
    })
    return { slug: publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
