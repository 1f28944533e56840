import { idLijst, optioneleAlinea, regel, slugSchema } from '@/lib/domain/publicatie/schema'
import { optioneleTekst } from '@/lib/domain/teksten/schema'
import { z } from '@/lib/kernel/zod'

export const VERHAAL_SOORTEN = ['SUCCES', 'DILEMMA', 'ONVERWACHT'] as const
export const SETTINGS = [
  'HOSPICE',
  'THUISSITUATIE',
  'THUISZORG',
  'VERPLEEGHUIS',
  'WOONVORM',
  'ZIEKENHUIS',
] as const

/** The parts of the template, in the order of reading. */
export const VERHAALDELEN = ['casus', 'aanpak', 'uitkomst', 'aandachtspunten', 'gespreksvragen'] as const
export type Verhaaldeel = (typeof VERHAALDELEN)[number]

/** The steps in which a story is written: the four of the template, and what a talk about it needs. */
export const VERHAALSTAPPEN = ['casus', 'aanpak', 'uitkomst', 'aandachtspunten', 'afronden'] as const
export type Verhaalstap = (typeof VERHAALSTAPPEN)[number]
/** The step in an address; null for anything else: the whole form. */
export const stapInAdres = z.enum(VERHAALSTAPPEN).nullable().catch(null)

/** Every field in which somebody can write freely, and so give somebody else away. */
export const VERHAALVELDEN = ['titel', 'samenvatting', ...VERHAALDELEN] as const
export type Verhaalveld = (typeof VERHAALVELDEN)[number]

export const VONDSTSOORTEN = [
  'NAAM',
  'GEBOORTEDATUM',
  'DATUM',
  'BSN',
  'TELEFOON',
  'EMAIL',
  'POSTCODE',
  'LEEFTIJD',
  'PLAATS',
  'COMBINATIE',
] as const
export type Vondstsoort = (typeof VONDSTSOORTEN)[number]

/** Why a find of the privacy check may stay. Without an uitleg it counts for nothing. */
const toelichtingSchema = z.object({
  soort: z.enum(VONDSTSOORTEN),
  vondst: z.string().max(200),
  uitleg: optioneleAlinea('je uitleg', 500),
})
export type Toelichting = z.output<typeof toelichtingSchema>

/** The explanations as they lie in the database. */
export const toelichtingenSchema = z.array(toelichtingSchema).max(200)

/** Other words for finds, and the number of the one whose button was pressed. */
export const vervangVelden = {
  vervangingen: z
    .array(
      z.object({
        vondst: z.string().max(200),
        door: z.string().trim().max(120, 'Houd het korter dan 120 tekens.').default(''),
      }),
    )
    .max(200)
    .default([]),
  vervang: z.coerce.number().int().min(0).max(199).optional(),
}

const deel = () => optioneleTekst({ variant: 'verhaal', maxTekens: 12_000 })

/**
 * The fields of the form. A concept may be half finished: only what its row cannot do without is required here,
 * `volledigheid.ts` says what must be there before the redactie gets it.
 */
export const verhaalVelden = {
  titel: regel('een titel', 120),
  samenvatting: optioneleAlinea('de samenvatting', 400),
  soort: z.enum(VERHAAL_SOORTEN, 'Kies wat voor verhaal het is.'),
  setting: z.enum(SETTINGS, 'Kies waar het speelt.'),
  /** Only the redactie chooses; for others it is their own netwerk. */
  netwerkId: z.uuid('Kies het netwerk.').optional(),
  doelgroepIds: idLijst(20),
  disciplineIds: idLijst(40),
  casus: deel(),
  aanpak: deel(),
  uitkomst: deel(),
  aandachtspunten: deel(),
  gespreksvragen: deel(),
  /** How the relatives were thought of when the person died; for who judges the story, not for readers. */
  nabestaanden: optioneleAlinea('wat je met de nabestaanden afsprak', 500).optional(),
  toelichtingen: toelichtingenSchema.default([]),
}

const verhaalSchema = z.object(verhaalVelden)
export type VerhaalVelden = z.output<typeof verhaalSchema>

export const nieuwVerhaalSchema = z.object({
  ...verhaalVelden,
  slug: slugSchema.optional(),
  /** Dutch calendar day; only pilot content brings its own. */
  datum: z.iso
    .date()
    .refine((dag) => dag >= '2000-01-01')
    .optional(),
  voorbeeld: z.boolean().default(false),
})

/** What the button says that was pressed: keep it, or keep it and offer it to the redactie. */
export const vervolgSchema = z.enum(['bewaren', 'aanbieden']).default('bewaren')

/** The keys of the drafts of this form. */
export const KLAD_NIEUW = 'praktijkverhaal:nieuw'
export const kladSleutel = (id: string): string => `praktijkverhaal:${id}`
