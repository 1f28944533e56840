import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { RefusedError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { vergrendel } from '../scholingen/inschrijvingen'
import { canSeeRegistratienummers } from '../scholingen/policy'
import { selectNummervraag, wisNummers } from '../scholingen/registratienummer'
import { selectBeheerd } from './beheerd'

/**
 * The list was sent in: the numbers have done their work and are erased, and no more are asked. In: the scholing's id.
 * Out: the slug. Pressing twice is harmless. Throws RefusedError before the last date is over.
 */
export const confirmAccreditatielijst = defineCommand({
  name: 'scholing.confirmAccreditatielijst',
  input: z.object({ id: z.uuid() }),
  load: async ({ db, input: { id } }) => {
    await vergrendel(db, id)
    return db.scholing.findUnique({ where: { id }, select: { ...selectBeheerd, ...selectNummervraag } })
  },
  authorize: (actor, { publicatie }) => canSeeRegistratienummers(actor, publicatie),
  run: async ({ db, subject, now, note }) => {
    const { id, accreditatie, accreditatielijstOp, bijeenkomsten, publicatie } = subject
    if (accreditatielijstOp !== null) return { slug: publicatie.slug }
    if (accreditatie === 'GEEN') throw new RefusedError('Deze scholing heeft geen accreditatie.')
    if (bijeenkomsten.length === 0 || bijeenkomsten.some(({ einde }) => einde > now))
      throw new RefusedError('Deze scholing is nog niet voorbij. Wis de nummers pas na de laatste datum.')
    await db.scholing.update({ where: { id }, data: { accreditatielijstOp: now } })
    note({ aantal: await wisNummers(db, id) })
    return { slug: publicatie.slug }
  },
  item: ({ publicatie }) => publicatie.ref,
  reindexes: () => null,
})
