import { z } from '@/lib/kernel/zod'
import { alinea, optioneleAlinea, optioneleRegel, regel } from '../publicatie/schema'

/** What the redactie fills in about a werkvorm. `voorkeurRang` 1 is what people like best, null is unknown. */
export const werkvormVelden = {
  naam: regel('een naam', 120),
  uitleg: alinea('een uitleg', 1_000),
  sterkePunten: optioneleAlinea('de sterke punten', 1_000),
  letOp: optioneleAlinea('waar je op let', 1_000),
  voorkeurRang: z
    .number('Vul een getal in.')
    .int('Vul een heel getal in.')
    .min(1, 'Begin bij 1.')
    .max(999, 'Houd het onder de 1000.')
    .nullable()
    .default(null),
  herkomst: optioneleRegel('de herkomst', 300),
  actief: z.boolean().default(false),
}
