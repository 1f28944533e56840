import 'server-only'
import { defineQuery } from '@/lib/kernel/define-query'
import { z } from '@/lib/kernel/zod'
import { zichtbaarheidSchema } from '../publicatie/schema'
import { leesBereik } from './bereik'
import { canSetZichtbaarheid } from './policy'

/** What becomes visible for whom when an item gets wider readers; null when it would not be wider. */
export const findVerbreding = defineQuery({
  name: 'zichtbaarheid.findVerbreding',
  input: z.object({ id: z.uuid(), naar: zichtbaarheidSchema.default('OPENBAAR') }),
  authorize: canSetZichtbaarheid,
  run: ({ db, input }) => leesBereik(db, input.id, input.naar),
})
