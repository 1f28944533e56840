import 'server-only'
import { defineJob } from '@/lib/kernel/define-job'
import { z } from '@/lib/kernel/zod'
import { telOpbrengst } from './opbrengst'

/** Every night, and no oftener: what scholingen brought is counted anew. */
export const telOpbrengsten = defineJob({
  name: 'reflectie.telOpbrengsten',
  input: z.object({}),
  run: ({ db, now }) => telOpbrengst(db, now),
})
