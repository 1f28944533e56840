import 'server-only'
import { findPhoneNumbersInText } from 'libphonenumber-js'
import { InvalidInputError } from '@/lib/kernel/errors'
import { isBsn } from './bsn'
import { vindCombinaties } from './combinaties'
import { vindDagen, vindDatums, vindGeboortedatums, vindLeeftijden } from './datums'
import { vindNamen } from './namen'
import { vindPlaatsen } from './plaatsen'
import { type Toelichting, VERHAALVELDEN, type Verhaalveld, type Vondstsoort } from './schema'
import { NA, type Plek, treffers, VOOR } from './zinsdelen'

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

type Zoeker = readonly [Vondstsoort, (tekst: string) => Plek[]]

/** The surest kind first: what an earlier one found, a later one does not find again. */
const GEGEVENS: readonly Zoeker[] = [
  ['EMAIL', (tekst) => treffers(tekst, EMAIL)],
  ['GEBOORTEDATUM', vindGeboortedatums],
  ['DATUM', vindDatums],
  ['BSN', vindBsn],
  ['TELEFOON', vindTelefoon],
  ['POSTCODE', (tekst) => treffers(tekst, POSTCODE)],
  ['LEEFTIJD', vindLeeftijden],
]
const ZEKER: readonly Zoeker[] = [
  ...GEGEVENS.map(([soort, zoek]): Zoeker => [soort, soort === 'DATUM' ? vindDagen : zoek]),
  ['NAAM', (tekst) => vindNamen(tekst, true)],
]

/** The same for one plain text of a story, in the order of reading. */
export function vindInTekst(tekst: string): Gevonden[] {
  // Looked for once: a place is a find of its own, and a part of a combination.
  const plaatsen = vindPlaatsen(tekst)
  const gevonden = vindMet(
    [...GEGEVENS, ['PLAATS', () => plaatsen], ['NAAM', (van) => vindNamen(van)]],
    tekst,
  )
  // A combination is found in what each may be found for on its own.
  const samen = vindCombinaties(tekst, plaatsen).map((plek) => ({ ...plek, soort: 'COMBINATIE' as const }))
  return [...gevonden, ...samen].sort((a, b) => a.begin - b.begin)
}

/**
 * What surely points at a person in whatever else people type, in the order of reading: a question with the name of a
 * medicine or a town must be asked and kept, and nobody is there to explain it.
 */
export const vindZekerInTekst = (tekst: string): Gevonden[] =>
  vindMet(ZEKER, tekst).sort((a, b) => a.begin - b.begin)

/**
 * Refuses what surely points at a person, field by field: what is stored once stays in copies and logs. `soorten`: only
 * these finds count. Throws InvalidInputError with the words that have to go.
 */
export function eisGeenPersoon(
  velden: Readonly<Record<string, string | null>>,
  soorten?: readonly Vondstsoort[],
): void {
  const gevonden = Object.entries(velden).flatMap(([veld, tekst]) => {
    const stukken = vindZekerInTekst(tekst ?? '')
      .filter(({ soort }) => soorten?.includes(soort) ?? true)
      .map(({ begin, einde }) => tekst?.slice(begin, einde))
    return stukken.length > 0
      ? [[veld, [`Haal dit weg, want het wijst misschien naar iemand: ${[...new Set(stukken)].join(', ')}.`]]]
      : []
  })
  if (gevonden.length > 0) throw new InvalidInputError(Object.fromEntries(gevonden))
}

function vindMet(zoekers: readonly Zoeker[], tekst: string): Gevonden[] {
  const gevonden: Gevonden[] = []
  for (const [soort, zoek] of zoekers) {
    for (const plek of zoek(tekst)) {
      if (!gevonden.some((ander) => overlapt(ander, plek))) gevonden.push({ ...plek, soort })
    }
  }
  return gevonden
}

const overlapt = (a: Plek, b: Plek) => a.begin < b.einde && b.begin < a.einde

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/giu
// A year and a small word ("2024 in") is no postcode: with a space between, the letters must be capitals.
const POSTCODE = new RegExp(
  String.raw`${VOOR}[1-9]\d{3}(?:\s(?!SA|SD|SS)[A-Z]{2}|(?!SA|SD|SS)[A-Za-z]{2})${NA}`,
  'gu',
)
// Nine digits within a longer row are part of a telephone number.
const CIJFERREEKS = /(?<![\d+]|\d[ .-])\d(?:[ .-]?\d){7,8}(?![ .-]?\d)/gu

function vindBsn(tekst: string): Plek[] {
  return treffers(tekst, CIJFERREEKS).filter(({ begin, einde }) =>
    isBsn(tekst.slice(begin, einde).replace(/\D/g, '')),
  )
}

// With stops between, or with a part too many or too few, it still is meant as a number to call.
const TELEFOONREEKS = /(?<![\d+])(?:0031|\+31|0)[\s.-]?(?:\(0\)\s?)?[1-9](?:[\s.-]{0,2}\d){7,8}(?!\d)/gu

function vindTelefoon(tekst: string): Plek[] {
  const nummers = findPhoneNumbersInText(tekst, { defaultCountry: 'NL' })
  return [
    ...nummers.map(({ startsAt, endsAt }) => ({ begin: startsAt, einde: endsAt })),
    ...treffers(tekst, TELEFOONREEKS),
  ]
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
