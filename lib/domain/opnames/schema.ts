import { z } from '@/lib/kernel/zod'

/** Who may watch a recording, from the fewest people to all. */
export const BEREIKEN = ['INGESCHREVENEN', 'LEDEN', 'OPENBAAR'] as const
export type Bereik = (typeof BEREIKEN)[number]

/** True when `een` lets in nobody whom `ander` keeps out. */
export const isHooguit = (een: Bereik, ander: Bereik): boolean =>
  BEREIKEN.indexOf(een) <= BEREIKEN.indexOf(ander)

export const MAX_ONDERTITELS = 5_000
export const MAX_TEKENS = 500
export const MAX_BYTES = 1_000_000
export const MAX_HOOFDSTUKKEN = 60
export const MAX_TITEL = 120
/** A day, in ms: no recording is longer. */
export const MAX_MOMENT = 24 * 3_600_000

/** A moment in the recording, in ms. */
const moment = z.int().min(0).max(MAX_MOMENT)

const ondertitelSchema = z.object({ begin: moment, eind: moment, tekst: z.string().min(1).max(MAX_TEKENS) })
export type Ondertitel = z.infer<typeof ondertitelSchema>
/** What is said, as the database keeps it: plain text, in the order of the moments. */
export const ondertitelsSchema = z.array(ondertitelSchema).max(MAX_ONDERTITELS)

const hoofdstukSchema = z.object({ begin: moment, titel: z.string().min(1).max(MAX_TITEL) })
export type Hoofdstuk = z.infer<typeof hoofdstukSchema>
export const hoofdstukkenSchema = z.array(hoofdstukSchema).max(MAX_HOOFDSTUKKEN)

// A form without our script sends an empty file when none was chosen.
const geenBestand = (value: unknown) => (value instanceof File && value.size > 0 ? value : null)
const TE_GROOT =
  'Dit is meer dan 1 MB. Een ondertiteling van uren is kleiner: kijk of je het goede bestand koos.'

/** `bestand` goes before `tekst`; both empty takes the captions away. */
export const ondertitelingVelden = {
  tekst: z.string().max(MAX_BYTES, TE_GROOT).default(''),
  bestand: z.preprocess(
    geenBestand,
    z
      .instanceof(File)
      .refine(({ size }) => size <= MAX_BYTES, TE_GROOT)
      .nullable(),
  ),
}

export const hoofdstukkenVelden = {
  hoofdstukken: z.string().max(20_000, 'Houd de lijst korter dan 20.000 tekens.').default(''),
}
