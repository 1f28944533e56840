import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { indexeer } from '@/search/reindex'

/** Brings search up to date with one record; queued by every command that names `reindexes`. */
export const updateIndex = defineJob({
  name: 'zoekindex.update',
  input: z.object({ soort: z.string().max(40), id: z.uuid() }),
  run: ({ input }) => indexeer(input),
})
