import { z } from '@/lib/kernel/zod'
import { alinea, idLijst, optioneleAlinea, optioneleRegel, regel, slugSchema } from '../publicatie/schema'
import { optioneleTekst, type TekstDoc, tekstVeld } from '../teksten/schema'

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

/** A text that nobody wrote yet: one empty paragraph, as the editor opens it. */
export const LEGE_TEKST: TekstDoc = { type: 'doc', content: [{ type: 'paragraph' }] }

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

/** A calendar day as the browser's date field gives it: '2027-06-01'; empty becomes null. */
const optioneleDag = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.iso
    .date('Vul een datum in, bijvoorbeeld 1 juni 2027.')
    .refine((dag) => dag >= '2020' && dag < '2100', 'Vul een jaar in tussen 2020 en 2100.')
    .nullable(),
)

const optioneelId = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.uuid('Kies iemand uit de lijst.').nullable(),
)

const MAANDEN = 'Vul een heel aantal maanden in, van 1 tot en met 36.'

/** How many months lie between two controles. */
const maandenSchema = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce.number(MAANDEN).int(MAANDEN).min(1, MAANDEN).max(36, MAANDEN),
)

/** Who looks after a dossier and when; only the redactie decides. */
export const afsprakenSchema = {
  verantwoordelijkeId: optioneelId,
  vervangerId: optioneelId,
  verantwoordelijkeRol: optioneleRegel('een rol', 160),
  directPubliceren: z.boolean().default(false),
  volgendeControleOp: optioneleDag,
  controleMaanden: maandenSchema,
}

export const themadossierNieuwSchema = z.object({
  ...dossierInhoudSchema,
  ...afsprakenSchema,
  controleMaanden: maandenSchema.default(12),
  doelgroepId: z.uuid('Kies een doelgroep.'),
  slug: slugSchema.optional(),
})

/** The three answers to "Klopt dit dossier nog?". */
const controleuitkomstSchema = z.enum(['KLOPT_NOG', 'AANPASSEN', 'ANDER'], 'Kies een van de drie knoppen.')

/** `gezienTot`: the instant (ISO, UTC) at which the page was made that the person answers to. */
export const controleSchema = z
  .object({
    id: z.uuid(),
    uitkomst: controleuitkomstSchema,
    gezienTot: z.iso.datetime('Laad de pagina opnieuw en kies dan nog eens.'),
    opmerking: optioneleAlinea('een toelichting', 1_000),
  })
  .refine(({ uitkomst, opmerking }) => uitkomst !== 'ANDER' || opmerking !== null, {
    path: ['opmerking'],
    error: 'Schrijf in één zin wie moet kijken, of waarnaar.',
  })
