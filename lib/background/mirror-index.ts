import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { spiegelRecords } from '@/search/reindex'

/** Brings Meilisearch up to the index table for these records; queued with every change of that table. */
export const mirrorIndex = defineJob({
  name: 'zoekindex.meilisearch',
  input: z.array(z.object({ id: z.uuid() })),
  run: ({ input }) => spiegelRecords([...new Set(input.map(({ id }) => id))]),
})
