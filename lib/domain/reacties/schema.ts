import { alinea } from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'
import { MAX_REACTIE, MAX_REDEN } from './labels'

/** What is typed. `toch`: the writer says that what the privacy check is not sure of points at nobody. */
export const reactieVelden = {
  tekst: alinea('je reactie', MAX_REACTIE),
  toch: z.literal('on').optional(),
}

/** What the redactie says to the writer of a reaction that it hides. */
export const redenSchema = alinea('de reden', MAX_REDEN)
