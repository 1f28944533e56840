import {
  alinea,
  idLijst,
  optioneelWebadres,
  optioneleAlinea,
  optioneleRegel,
  regel,
  slugSchema,
} from '@/lib/domain/publicatie/schema'
import { z } from '@/lib/kernel/zod'

const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Vul een tijd in als 09:00.')

/** When a line is staffed, in Europe/Amsterdam; dagen 1 (maandag) to 7 (zondag). */
export const openingstijdenSchema = z
  .array(
    z.strictObject({ dagen: z.array(z.number().int().min(1).max(7)).min(1).max(7), van: tijd, tot: tijd }),
  )
  .max(14)
export type Openingstijden = z.infer<typeof openingstijdenSchema>

/** Where a fact was found. */
export const vindplaatsenSchema = z
  .array(z.strictObject({ titel: z.string().max(300), url: z.url({ protocol: /^https?$/ }).max(2_000) }))
  .max(20)

/** Digits as people write them, or short numbers: '088 605 14 44', '113 of 0800 0113'. */
const telefoon = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : value),
  z
    .string()
    .trim()
    .max(60)
    .regex(
      /^[+\d][\d\s()/-]*( of [+\d][\d\s()-]*)*$/,
      'Vul een telefoonnummer in, bijvoorbeeld 088 605 14 44.',
    )
    .nullable(),
)

const leesTijden = (value: unknown): unknown => {
  if (value === undefined || value === '' || value === null) return null
  if (typeof value !== 'string') return value
  return value === 'ALTIJD' ? [{ dagen: [1, 2, 3, 4, 5, 6, 7], van: '00:00', tot: '24:00' }] : undefined
}

/** What changes most, and what who looks after a line may correct. */
export const gegevensVelden = {
  telefoon,
  bereikbaarheid: optioneleRegel('de bereikbaarheid', 200),
  openingstijden: z.preprocess(leesTijden, openingstijdenSchema.nullable()),
  kosten: optioneleRegel('de kosten', 200),
  geverifieerd: z.boolean().default(false),
  opmerking: optioneleAlinea('de opmerking', 2_000),
}

/** The fields of a consultatielijn as form and seed give them. */
export const consultatielijnVelden = {
  ...gegevensVelden,
  naam: regel('een naam', 160),
  voorWie: alinea('voor wie de lijn is', 600),
  voorWelkeVraag: alinea('voor welke vraag', 1_000),
  hoe: alinea('hoe het werkt', 1_500),
  website: optioneelWebadres,
  gebied: regel('het gebied', 120),
  landelijk: z.boolean().default(false),
  netwerkIds: idLijst(100),
  doelgroepIds: idLijst(100),
}

/** What the pilot content brings besides. */
export const consultatielijnHerkomst = {
  slug: slugSchema.optional(),
  vindplaatsen: vindplaatsenSchema.default([]),
  eersteKeus: z.boolean().default(false),
}
