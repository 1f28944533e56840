import 'server-only'
import { findPhoneNumbersInText } from 'libphonenumber-js'
import { isBsn } from './bsn'
import { type Plek, vindNamen } from './namen'
import { type Toelichting, VERHAALVELDEN, type Verhaalveld, type Vondstsoort } from './schema'

/** A detail that may tell who somebody is. `begin` and `einde` are places in the plain text of the field. */
export type Vondst = { soort: Vondstsoort; vondst: string; veld: Verhaalveld; begin: number; einde: number }

export type Verhaalteksten = Record<Verhaalveld, string>

/**
 * Finds identifying details in the plain texts of a story, in the order of reading. A warning, not a proof: it
 * rather asks once too often, and the author explains. (security.md L1; issue 2 §5.)
 */
export function vindPersoonsgegevens(teksten: Verhaalteksten): Vondst[] {
  return VERHAALVELDEN.flatMap((veld) => {
    const tekst = teksten[veld]
    return vindInTekst(tekst).map(({ soort, begin, einde }) => ({
      soort,
      vondst: tekst.slice(begin, einde).replace(/\s+/g, ' ').slice(0, 200),
      veld,
      begin,
      einde,
    }))
  })
}

type Gevonden = Plek & { soort: Vondstsoort }

/** The surest kind first: what an earlier one found, a later one does not find again. */
const ZOEKERS: readonly [Vondstsoort, (tekst: string) => Plek[]][] = [
  ['EMAIL', (tekst) => treffers(tekst, EMAIL)],
  ['GEBOORTEDATUM', (tekst) => treffers(tekst, GEBOORTEDATUM)],
  ['DATUM', (tekst) => treffers(tekst, DATUM)],
  ['BSN', vindBsn],
  ['TELEFOON', vindTelefoon],
  ['POSTCODE', (tekst) => treffers(tekst, POSTCODE)],
  ['LEEFTIJD', (tekst) => treffers(tekst, LEEFTIJD)],
  ['NAAM', vindNamen],
]

/** The same for one plain text, in the order of reading: for whatever else people type. */
export function vindInTekst(tekst: string): Gevonden[] {
  const gevonden: Gevonden[] = []
  for (const [soort, zoek] of ZOEKERS) {
    for (const plek of zoek(tekst)) {
      if (!gevonden.some((ander) => overlapt(ander, plek))) gevonden.push({ ...plek, soort })
    }
  }
  return gevonden.sort((a, b) => a.begin - b.begin)
}

const overlapt = (a: Plek, b: Plek) => a.begin < b.einde && b.begin < a.einde

const treffers = (tekst: string, regel: RegExp): Plek[] =>
  [...tekst.matchAll(regel)].map((match) => ({ begin: match.index, einde: match.index + match[0].length }))

const VOOR = String.raw`(?<![\p{L}\p{N}])`
const NA = String.raw`(?![\p{L}\p{N}])`
const gehele = (patroon: string, flags = 'giu') => new RegExp(`${VOOR}(?:${patroon})${NA}`, flags)

const DAG = '(?:0?[1-9]|[12][0-9]|3[01])'
const MAANDNAAM =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)'
const MAAND = '(?:0?[1-9]|1[0-2])'
const JAAR = String.raw`(?:(?:19|20)\d{2})`
const DATUMVORM = [
  String.raw`${DAG}(?:e|ste|de)?\s+${MAANDNAAM}(?:\.?\s+(?:${JAAR}|['’]?\d{2}))?`,
  String.raw`${DAG}\s?[-/]\s?${MAAND}\s?[-/]\s?(?:${JAAR}|\d{2})`,
  String.raw`${DAG}\.${MAAND}\.${JAAR}`,
  `${JAAR}-${MAAND}-${DAG}`,
].join('|')

const DATUM = gehele(DATUMVORM)
const GEBOORTEDATUM = gehele(
  String.raw`(?:geboren(?:\s+is)?|geboortedatum|geb\.?|geboortedag|jarig)(?:\s+is)?(?:\s+op)?[\s:(]{1,4}(?:${DATUMVORM})`,
)
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu
// A year and a small word ("2024 in") is no postcode: with a space between, the letters must be capitals.
const POSTCODE = new RegExp(
  String.raw`${VOOR}[1-9]\d{3}(?:\s(?!SA|SD|SS)[A-Z]{2}|(?!SA|SD|SS)[A-Za-z]{2})${NA}`,
  'gu',
)
const EENHEID = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const BOVEN_89 = `(?:9[0-9]|1[01][0-9]|(?:${EENHEID}(?:en|ën))?negentig|honderd(?:(?:en)?${EENHEID})?)`
const LEEFTIJD = gehele(
  [
    String.raw`${BOVEN_89}(?:\s|-)?(?:jaar|jarige?|jr)`,
    String.raw`(?:leeftijd(?:\s+van)?|leeftijd:)\s+${BOVEN_89}`,
    String.raw`(?<=\()${BOVEN_89}(?=\))`,
  ].join('|'),
)

const CIJFERREEKS = /(?<![\d+])\d(?:[ .-]?\d){7,8}(?!\d)/gu

function vindBsn(tekst: string): Plek[] {
  return treffers(tekst, CIJFERREEKS).filter(({ begin, einde }) =>
    isBsn(tekst.slice(begin, einde).replace(/\D/g, '')),
  )
}

function vindTelefoon(tekst: string): Plek[] {
  const nummers = findPhoneNumbersInText(tekst, { defaultCountry: 'NL' })
  return nummers.map(({ startsAt, endsAt }) => ({ begin: startsAt, einde: endsAt }))
}

/** True when the author explained why this may stay. */
export const isToegelicht = (
  vondst: Pick<Vondst, 'soort' | 'vondst'>,
  toelichtingen: readonly Toelichting[],
) => toelichtingen.some((t) => t.uitleg !== null && t.soort === vondst.soort && t.vondst === vondst.vondst)

/** The finds that still must be solved or explained before the redactie gets the story. */
export const openVondsten = (vondsten: readonly Vondst[], toelichtingen: readonly Toelichting[]): Vondst[] =>
  vondsten.filter((vondst) => !isToegelicht(vondst, toelichtingen))

/** Drops explanations of what no longer stands in the text, so that a name is really gone once it is taken out. */
export const nogNodigeToelichtingen = (toelichtingen: readonly Toelichting[], vondsten: readonly Vondst[]) =>
  toelichtingen.filter(
    (t) =>
      t.uitleg !== null && vondsten.some(({ soort, vondst }) => soort === t.soort && vondst === t.vondst),
  )
