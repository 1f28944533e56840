import { z } from '@/lib/kernel/zod'
import { alinea, optioneleAlinea, regel } from '../publicatie/schema'

/** What the redactie fills in about a niveau; the database keeps `nummer` between 2 and 8 too. */
export const niveauVelden = {
  nummer: z
    .number('Vul een nummer in.')
    .int('Vul een heel getal in.')
    .min(2, 'Niveaus lopen van 2 tot en met 8.')
    .max(8, 'Niveaus lopen van 2 tot en met 8.'),
  naam: regel('een naam', 80),
  uitleg: alinea('een uitleg', 600),
  opmerking: optioneleAlinea('de opmerking', 2_000),
  actief: z.boolean().default(false),
}
