import { optioneleAlinea, regel } from '@/lib/domain/publicatie/schema'
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

/** To offer a scholing to all netwerken; `id` is the scholing's. */
export const tourneeSchema = z.object({
  id: z.uuid(),
  toelichting: optioneleAlinea('de toelichting', 1_000).default(null),
})

/** A netwerk that asks for a stop; `id` is the tournee's. */
export const halteSchema = z.object({
  id: z.uuid(),
  netwerkId: z.uuid('Kies een netwerk.'),
  periode: regel('wanneer jullie het graag willen', 120),
  bericht: optioneleAlinea('het bericht', 1_000).default(null),
})

export const HALTEANTWOORDEN = ['JA', 'NEE'] as const

/** The answer of the organiser; `id` is the stop's. */
export const halteantwoordSchema = z
  .object({
    id: z.uuid(),
    keuze: z.enum(HALTEANTWOORDEN, 'Kies ja of nee.'),
    antwoord: optioneleAlinea('je antwoord', 1_000).default(null),
  })
  .refine(({ keuze, antwoord }) => keuze === 'JA' || antwoord !== null, {
    path: ['antwoord'],
    message: 'Schrijf kort waarom het niet kan, of wanneer wel.',
  })
