import { z } from '@/lib/kernel/zod'

/** Names one form of one item: 'themadossier:<id>', 'praktijkverhaal:nieuw'. */
export const kladSleutelSchema = z
  .string()
  .regex(/^[a-z-]+(:[a-z0-9-]+)+$/)
  .max(120)

/** Where the report stands of the file that a draft began with; it goes with the draft. */
export const kladVerslagSleutel = (sleutel: string): string => `${sleutel}:import`

/** Where one's drafts stand that another draft of the same form took the place of. */
export const kladVorigeSleutel = (sleutel: string): string => `${sleutel}:vorige`

/** The ref of something that has versies: 'dossier/psychiatrie'. */
export const itemSchema = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/)
  .max(150)

export const slugSchema = z
  .string()
  .trim()
  .max(80, 'Houd het adres korter dan 80 tekens.')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik in het adres alleen kleine letters, cijfers en streepjes.')

export const soortSchema = z.enum([
  'THEMADOSSIER',
  'PRAKTIJKVERHAAL',
  'SCHOLING',
  'NIEUWSBERICHT',
  'BRON',
  'CONSULTATIELIJN',
  'BEGRIP',
  'KENNISVRAAG',
])

export const statusSchema = z.enum(['CONCEPT', 'TER_BEOORDELING', 'GEPUBLICEERD', 'GEARCHIVEERD'])

export const zichtbaarheidSchema = z.enum(
  ['LEDEN', 'NETWERKCOORDINATOREN', 'OPENBAAR'],
  'Kies wie dit mag lezen.',
)

// Controls other than tab and line ends say nothing to a reader, and PostgreSQL refuses U+0000 and lone surrogates.
// Bidi controls and zero-width characters hide text (security.md I2).
const ONTOELAATBAAR = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\ufffe\uffff]/u
const ONZICHTBAAR = /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
const REGELEINDE = /[\t\n\r\u2028\u2029]/

// Composed after the cleaning: what stood between a letter and its accent may just have gone.
const schoon = (value: unknown) =>
  typeof value === 'string' ? value.replace(ONZICHTBAAR, '').normalize('NFC').trim() : value
const isTekst = (value: string) => !ONTOELAATBAAR.test(value)

/** One line of plain text, cleaned, 1 to `max` characters. `naam` is what the sentence calls it: 'een titel'. */
export const regel = (naam: string, max: number) =>
  z.preprocess(
    schoon,
    z
      .string(`Vul ${naam} in.`)
      .min(1, `Vul ${naam} in.`)
      .max(max, `Maak ${naam} korter dan ${max} tekens.`)
      .refine(
        (value) => isTekst(value) && !REGELEINDE.test(value),
        `Er staat een teken in dat we niet kunnen bewaren. Typ ${naam} opnieuw.`,
      ),
  )

/** Plain text of more lines, cleaned, 1 to `max` characters. */
export const alinea = (naam: string, max: number) =>
  z.preprocess(
    schoon,
    z
      .string(`Vul ${naam} in.`)
      .min(1, `Vul ${naam} in.`)
      .max(max, `Maak ${naam} korter dan ${max} tekens.`)
      .refine(isTekst, `Er staat een teken in dat we niet kunnen bewaren. Typ ${naam} opnieuw.`),
  )

const leegIsNull = (value: unknown) => {
  const kort = schoon(value)
  return kort === '' || kort === undefined ? null : kort
}

/** As `regel`, but may be left empty: null. */
export const optioneleRegel = (naam: string, max: number) =>
  z.preprocess(leegIsNull, regel(naam, max).nullable())

/** As `alinea`, but may be left empty: null. */
export const optioneleAlinea = (naam: string, max: number) =>
  z.preprocess(leegIsNull, alinea(naam, max).nullable())

/** An http(s) address. */
export const webadres = z.preprocess(
  schoon,
  z
    .url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      error: 'Vul een webadres in dat met https:// begint, bijvoorbeeld https://palliaweb.nl.',
    })
    .max(2_000, 'Dit webadres is te lang.'),
)
export const optioneelWebadres = z.preprocess(leegIsNull, webadres.nullable())

/** A list of ids from checkboxes or a multiple select: one value, several or none. */
export const idLijst = (max = 200) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.uuid()).max(max),
  )

const alsRegels = (value: unknown): unknown => {
  const delen: unknown[] =
    typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : value ? [value] : []
  return delen.filter((deel) => typeof deel !== 'string' || deel.trim() !== '')
}

/** A list of short texts: an array, or from a form one per line. `naam` is what the sentence calls one: 'een term'. */
export const regelLijst = (naam: string, maxTekens: number, maxRegels: number) =>
  z.preprocess(alsRegels, z.array(regel(naam, maxTekens)).max(maxRegels, `Houd het bij ${maxRegels} regels.`))

// PostgreSQL knows no year 0, and nobody means one.
const isDenkbareDag = (dag: string) => dag >= '1900-01-01' && dag < '2200-01-01'

/** A Dutch calendar day, '2026-03-12', or null when left empty. */
export const optioneleDag = z.preprocess(
  leegIsNull,
  z.iso.date('Vul een datum in die bestaat.').refine(isDenkbareDag, 'Vul een jaar in na 1900.').nullable(),
)

/** A Dutch wall time as a date-and-time field gives it, '2026-03-12T09:00', or null when left empty. */
export const optioneelMoment = z.preprocess(
  leegIsNull,
  z.iso.datetime({ local: true, precision: -1, error: 'Vul een dag en een tijd in die bestaan.' }).nullable(),
)

/** A content id, 'dossier/psychiatrie', or null when left empty. */
export const optioneleRef = z.preprocess(
  leegIsNull,
  z
    .string()
    .max(150)
    .regex(/^[a-z-]+\/[a-z0-9-]+$/, 'Vul een verwijzing in, bijvoorbeeld begrip/palliatieve-zorg.')
    .nullable(),
)

const optioneleControledag = z.preprocess(
  leegIsNull,
  z.iso
    .date('Vul een datum in, bijvoorbeeld 1 juni 2027.')
    .refine((dag) => dag >= '2020' && dag < '2100', 'Vul een jaar in tussen 2020 en 2100.')
    .nullable(),
)

const optioneelId = z.preprocess(leegIsNull, z.uuid('Kies iemand uit de lijst.').nullable())

const MAANDEN = 'Vul een heel aantal maanden in, van 1 tot en met 36.'

/** How many months lie between two controles. */
export const maandenSchema = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.coerce.number(MAANDEN).int(MAANDEN).min(1, MAANDEN).max(36, MAANDEN),
)

/** Who looks after an item and when it is checked; only the redactie decides. */
export const zorgSchema = {
  verantwoordelijkeId: optioneelId,
  vervangerId: optioneelId,
  volgendeControleOp: optioneleControledag,
  controleMaanden: maandenSchema,
}

/** The three answers to "Klopt dit nog?". */
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

/** Where a fact was found. */
export const vindplaatsenSchema = z
  .array(z.strictObject({ titel: z.string().max(300), url: z.url({ protocol: /^https?$/ }).max(2_000) }))
  .max(20)

/** The kinds whose items have a page of their own; the others stand in a list, and only the redactie opens them. */
export const METPAGINA = ['THEMADOSSIER', 'PRAKTIJKVERHAAL', 'SCHOLING', 'NIEUWSBERICHT'] as const
export const heeftPagina = (soort: string): boolean => METPAGINA.some((metPagina) => metPagina === soort)
