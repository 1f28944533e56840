import { z } from '@/lib/kernel/zod'
import {
  alinea,
  idLijst,
  maandenSchema,
  optioneleRegel,
  regel,
  slugSchema,
  zorgSchema,
} from '../publicatie/schema'
import { optioneleTekst, tekstVeld } from '../teksten/schema'

/** The five fixed parts of a dossier, in the order of the page. */
export const ONDERDEEL_SOORTEN = [
  'INFORMATIE',
  'PROTOCOLLEN_EN_RICHTLIJNEN',
  'WEBINARS',
  'PRAKTIJKVERHALEN',
  'ONDERZOEK',
] as const
export type OnderdeelSoort = (typeof ONDERDEEL_SOORTEN)[number]

export const onderdeelSoortSchema = z.enum(ONDERDEEL_SOORTEN, 'Kies een onderdeel.')

/** One of the parts of a dossier that is written by itself: an onderdeel or the kenniskaart. */
export const dossierdeelSchema = onderdeelSoortSchema.or(z.literal('KENNISKAART'))

/** The key of the draft of an item's form, from its ref: 'dossierdeel:psychiatrie-webinars'. */
export const kladSleutelVan = (ref: string): string => ref.replace('/', ':')

/** The draft of a dossier that is not there yet. */
export const KLAD_NIEUW = 'dossier:nieuw'

/** The editable content of a dossier. Texts may still be empty (null) while it is a concept. */
export const dossierInhoudSchema = {
  titel: regel('een titel', 120),
  samenvatting: alinea('een samenvatting', 600),
  inleiding: optioneleTekst(),
  inHetKort: optioneleTekst(),
  waarBeginJe: optioneleTekst(),
  scholingIds: idLijst(),
  praktijkverhaalIds: idLijst(),
  kennisvraagIds: idLijst(),
  bronIds: idLijst(),
}

/** The editable content of an onderdeel or a kenniskaart. */
export const tekstInhoudSchema = {
  titel: regel('een titel', 120),
  inhoud: tekstVeld(),
}

/** Who looks after a dossier and when; only the redactie decides. */
export const afsprakenSchema = {
  ...zorgSchema,
  verantwoordelijkeRol: optioneleRegel('een rol', 160),
  directPubliceren: z.boolean().default(false),
}

export const themadossierNieuwSchema = z.object({
  ...dossierInhoudSchema,
  ...afsprakenSchema,
  controleMaanden: maandenSchema.default(12),
  doelgroepId: z.uuid('Kies een doelgroep.'),
  slug: slugSchema.optional(),
})
