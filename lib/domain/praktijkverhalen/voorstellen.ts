import 'server-only'
import type { Vondstsoort } from './schema'

const LETTERS = 'ABCDEFGHKLMNPRSTVWZ'
const VROUW = /^(?:mevrouw|mevr\.?|mw\.?|mej\.?|mejuffrouw|juffrouw)(?=\s)/iu
const MAN = /^(?:meneer|mijnheer|dhr\.?|heer)(?=\s)/iu
const SAMEN = /^(?:familie|fam\.|echtpaar)(?=\s)/iu
// A role says who somebody is in the story; the name behind it says nothing more to a reader.
const ROL = /^(?<rol>\p{Ll}[\p{Ll}-]{2,})(?=,?\s+(?:(?:van|de|der|den|ter|ten|el|al|’t|'t)\s+){0,3}\p{Lu})/u

const SEIZOENEN: readonly (readonly [RegExp, string])[] = [
  [/maart|mrt|april|apr|mei|[-/.\s]0?[345][-/.]/iu, 'in het voorjaar'],
  [/juni|jun|juli|jul|aug|[-/.\s]0?[678][-/.]/iu, 'in de zomer'],
  [/sep|okt|nov|[-/.\s](?:0?9|1[01])[-/.]/iu, 'in het najaar'],
  [/dec|jan|feb|kerst|oudejaar|nieuwjaar|[-/.\s](?:12|0?1|0?2)[-/.]/iu, 'in de winter'],
]

type Gevonden = { soort: Vondstsoort; vondst: string }

/**
 * A neutral wording for a find, or null when only the writer can think of one. `plek` is the place of this name among the
 * names of the story (0 is the first), so that two people do not get the same letter.
 */
export function voorstelVoor({ soort, vondst }: Gevonden, plek: number): string | null {
  switch (soort) {
    case 'NAAM':
      return voorNaam(vondst, LETTERS[plek % LETTERS.length] ?? 'A')
    case 'DATUM':
      return SEIZOENEN.find(([maand]) => maand.test(` ${vondst}-`))?.[1] ?? 'later dat jaar'
    case 'LEEFTIJD':
      return /jarige/iu.test(vondst) ? 'hoogbejaarde' : 'boven de 89'
    case 'PLAATS':
      return voorPlaats(vondst)
    case 'GEBOORTEDATUM':
    case 'COMBINATIE':
      return null
    // A number or an address tells a reader nothing.
    case 'BSN':
    case 'TELEFOON':
    case 'EMAIL':
    case 'POSTCODE':
      return ''
  }
}

function voorNaam(vondst: string, letter: string): string {
  const hoofd = /^\p{Lu}/u.test(vondst)
  const met = (woorden: string) => (hoofd ? woorden.charAt(0).toUpperCase() + woorden.slice(1) : woorden)
  if (VROUW.test(vondst)) return met(`mevrouw ${letter}.`)
  if (/^heer\s/u.test(vondst)) return `heer ${letter}.`
  if (MAN.test(vondst)) return met(`meneer ${letter}.`)
  if (SAMEN.test(vondst)) return met('de familie')
  const rol = ROL.exec(vondst.charAt(0).toLowerCase() + vondst.slice(1))?.groups?.['rol']
  return rol && vondst.includes(' ') && !hoofd ? rol : `${letter}.`
}

function voorPlaats(vondst: string): string {
  if (
    /(?:straat|laan|weg|plein|dijk|kade|singel|gracht|dreef|pad|steeg|boulevard)(?:\s\d|$)|\d/iu.test(vondst)
  )
    return 'een straat in de buurt'
  if (/^(?:De|Het|Huize|Villa|['’]t)\s/u.test(vondst)) return 'een huis in de regio'
  return 'een plaats in de regio'
}
