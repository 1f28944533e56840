import { z } from '@/lib/kernel/zod'
import { optioneelWebadres, optioneleAlinea, optioneleRegel, regel } from '../publicatie/schema'

export const ORGANISATIE_SOORTEN = [
  'HOSPICE',
  'CONSULTATIETEAM',
  'GGZ',
  'VG',
  'THUISZORG',
  'ONDERWIJS',
  'EXPERTISECENTRUM',
] as const

const telefoon = z.preprocess(
  (value) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null)),
  z
    .string()
    .trim()
    .max(40, 'Houd het bij één telefoonnummer.')
    .regex(/^[+\d][\d\s()-]+$/, 'Vul een telefoonnummer in, bijvoorbeeld 088 605 14 44.')
    .nullable(),
)

/** What redactie or beheer fills in about an organisatie. */
export const organisatieVelden = {
  naam: regel('een naam', 160),
  soort: z.enum(ORGANISATIE_SOORTEN, 'Kies wat voor organisatie het is.'),
  gemeente: optioneleRegel('de gemeente', 80),
  netwerkId: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.uuid('Kies een netwerk uit de lijst.').nullable(),
  ),
  website: optioneelWebadres,
  telefoon,
  geverifieerd: z.boolean().default(false),
  opmerking: optioneleAlinea('de opmerking', 2_000),
  actief: z.boolean().default(true),
}
