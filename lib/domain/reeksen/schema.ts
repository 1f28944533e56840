import { bijeenkomstSchema } from '@/lib/domain/scholingen/schema'
import { z } from '@/lib/kernel/zod'
import { MEESTE_DATUMS } from './labels'

// The times stand in each row already, so a row without a date is one that was not needed.
const zonderDatum = z.looseObject({ datum: z.literal(['']).optional() }).nullish()
const legeRij = (value: unknown) => (zonderDatum.safeParse(value).success ? null : value)
const rijSchema = bijeenkomstSchema.pick({ datum: true, begin: true, einde: true })

/** The form "Meer datums"; `id` is of the scholing that they are like. */
export const reeksdatumsSchema = z.object({
  id: z.uuid(),
  datums: z
    .array(z.preprocess(legeRij, rijSchema.nullable()))
    .max(MEESTE_DATUMS, `Er gaan ${MEESTE_DATUMS} datums tegelijk. Voeg de andere daarna toe.`)
    .default([])
    .refine((rijen) => rijen.some((rij) => rij !== null), 'Vul minstens één datum in.'),
})
