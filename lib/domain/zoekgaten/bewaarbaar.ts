import 'server-only'
import { vindZekerInTekst } from '../praktijkverhalen/persoonsgegevens'
import { ACHTERNAMEN, DUBBELE_ACHTERNAMEN } from './achternamen'

const LANGSTE = 80
const MEESTE_WOORDEN = 12

/**
 * The question as it may be kept, in small letters without signs around it; null when something in it looks like a name,
 * number, e-mail address, postcode or address, or when it tells a story. When in doubt it is not kept: a gap that is
 * missed is asked again, a name that is kept is not forgotten again.
 */
export function bewaarbareVraag(tekst: string): string | null {
  const vraag = tekst.normalize('NFC').replace(/\s+/g, ' ').trim()
  const gelijk = vraag.toLocaleLowerCase('nl').replace(/^[\s"'“”‘’.,!?]+|[\s"'“”‘’.,!?]+$/gu, '')
  const woorden = woordenVan(gelijk)
  if (gelijk.length < 2 || gelijk.length > LANGSTE || woorden.length > MEESTE_WOORDEN) return null
  if (!/\p{L}/u.test(gelijk) || VREEMD.test(gelijk)) return null
  return wijstNaarIemand(vraag, woorden) ? null : gelijk
}

/** A sentence in the own words of a reader: kept as it was typed, or null. */
export function bewaarbareZin(tekst: string): string | null {
  const zin = tekst.normalize('NFC').replace(/\s+/g, ' ').trim()
  return zin === '' || wijstNaarIemand(zin, woordenVan(zin.toLocaleLowerCase('nl'))) ? null : zin
}

const woordenVan = (tekst: string): string[] =>
  tekst.split(/[^\p{L}\p{M}\p{N}]+/u).filter((woord) => woord !== '')

// What no question needs: signs of addresses, of code, and letters that hide.
const VREEMD = /[^\p{L}\p{M}\p{N}\s\-'’"“”/+&?!.,:;()]/u

function wijstNaarIemand(getypt: string, woorden: readonly string[]): boolean {
  return (
    PATRONEN.some((patroon) => patroon.test(getypt)) ||
    vindZekerInTekst(getypt).length > 0 ||
    vindZekerInTekst(getypt.toLocaleUpperCase('nl')).some(({ soort }) => soort === 'POSTCODE') ||
    woorden.some(isNaam) ||
    woorden.some((woord, index) => DUBBELE_ACHTERNAMEN.has(`${woord}_${woorden[index + 1]}`))
  )
}

// People search in small letters; the check of stories knows a first name by its capital.
const isNaam = (woord: string): boolean =>
  ACHTERNAMEN.has(woord) ||
  vindZekerInTekst(woord.charAt(0).toLocaleUpperCase('nl') + woord.slice(1)).some(
    ({ soort }) => soort === 'NAAM',
  )

const PATRONEN: readonly RegExp[] = [
  /@|https?:|www\.|\.(?:nl|com|be|org|eu)\b/iu,
  // Five digits together, whatever stands between them, or four in a row: telephone, BSN, dossier, postcode, year.
  /\d{4}|(?:\d[\s.\-/()]*){5}/u,
  // Somebody is addressed: whatever follows is probably who.
  /(?<!\p{L})(?:mevrouw|mevr|mw|mej|mejuffrouw|juffrouw|meneer|mijnheer|dhr|heer|dr|drs|ds|pater|pastoor|dominee|imam|zuster|broeder)\.?\s+(?:(?:van|der|den|de|ter|el|al)\s+)*\p{L}/iu,
  // A street, or the number of a house or room.
  /\p{L}{2,}(?:straat|laan|gracht|kade|singel|steeg|dreef|plantsoen)(?!\p{L})/iu,
  /(?<!\p{L})(?:\p{L}{3,}(?:weg|plein|dijk|hof|pad|markt|hoek)|kamer|appartement|postbus|huisnummer)\s+\d/iu,
  // "Van der …" with a capital behind it, and two words with a capital beside each other.
  /(?<!\p{L})(?:van|de|den|der|ter|ten|el|al|ben)\s+\p{Lu}\p{Ll}/u,
  /(?<!\p{L})\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u,
  /(?<!\p{L})(?:van|v)\.?\s?(?:der|den|d\.?)\s+\p{L}{4,}(?=$|\s)/iu,
  // Initials: "J.P. Bakker", "m. de vries".
  /(?<!\p{L})\p{L}\.(?:\s?\p{L}\.)*\s+(?:(?:van|der|den|de|ter|el|al)\s+)*\p{L}{3,}/iu,
  /(?<!\p{L})(?:geboren|geboortedatum|geb|bsn|dossiernummer|patiëntnummer|cliëntnummer|kenteken)(?!\p{L})/iu,
]
