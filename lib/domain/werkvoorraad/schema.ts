import { z } from '@/lib/kernel/zod'
import { SORTERINGEN, URGENTIE_LABELS, WERKSOORT_LABELS } from './labels'

const isSleutelVan = <Label extends object>(labels: Label) =>
  z.custom<keyof Label>((waarde) => typeof waarde === 'string' && Object.hasOwn(labels, waarde))

export const werksoortSchema = isSleutelVan(WERKSOORT_LABELS)
export const urgentieSchema = isSleutelVan(URGENTIE_LABELS)

/** A column, with a minus in front from high to low. */
export const sorteringSchema = z.custom<`${'-' | ''}${(typeof SORTERINGEN)[number]}`>(
  (waarde) =>
    typeof waarde === 'string' && SORTERINGEN.some((kolom) => waarde === kolom || waarde === `-${kolom}`),
)

const SLEUTEL = /^[a-z-]{3,20}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const werkSleutel = z.string().regex(SLEUTEL, 'Kies het werk in de lijst.')

/** The name of a piece of work in a form. */
export const sleutelVan = (wat: string, itemId: string): string => `${wat}:${itemId}`

const NIEMAND = 'niemand'
const opEenLijst = (waarde: unknown) => (typeof waarde === 'string' ? [waarde] : (waarde ?? []))

/** Which pieces of work go to whom; null takes them off somebody's name. */
export const toewijzenSchema = z.object({
  werk: z.preprocess(
    opEenLijst,
    z
      .array(werkSleutel)
      .min(1, 'Vink eerst aan welk werk je wilt toewijzen.')
      .max(100, 'Kies er hoogstens 100.'),
  ),
  naar: z.preprocess(
    (waarde) => (waarde === NIEMAND ? null : waarde),
    z.uuid('Kies wie het doet.').nullable(),
  ),
})
