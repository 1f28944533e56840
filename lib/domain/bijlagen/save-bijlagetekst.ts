import 'server-only'
import { defineCommand } from '@/lib/kernel/define-command'
import { z } from '@/lib/kernel/zod'
import { canKeepBestanden } from './policy'

const MAX_TEKENS = 100_000

/** Keeps the words of a file for the search index. In: what was read from it, '' for a file without words. */
export const saveBijlagetekst = defineCommand({
  name: 'bijlage.saveTekst',
  input: z.object({ id: z.uuid(), tekst: z.string().transform((tekst) => tekst.slice(0, MAX_TEKENS)) }),
  load: ({ db, input }) =>
    db.bijlage.findUnique({
      where: { id: input.id },
      select: { publicatie: { select: { id: true, soort: true, ref: true } } },
      relationLoadStrategy: 'join',
    }),
  authorize: canKeepBestanden,
  run: async ({ db, input: { id, tekst } }) => {
    await db.bijlage.update({ where: { id }, data: { tekst }, select: { id: true } })
  },
  logs: false,
  reindexes: ({ publicatie }) => ({ soort: publicatie.soort, id: publicatie.id }),
})
