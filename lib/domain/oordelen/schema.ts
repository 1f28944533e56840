import { regel } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

export const OORDEELKEUZES = ['DOEN_WE_AL', 'WILLEN_WE', 'PAST_NIET'] as const

/** The form under a story; `id` is the story's. */
export const oordeelSchema = z.object({
  id: z.uuid(),
  keuze: z.enum(OORDEELKEUZES, 'Kies wat voor jullie netwerk geldt.'),
  reden: regel('de reden', 300),
})
