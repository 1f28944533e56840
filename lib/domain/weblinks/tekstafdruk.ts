import 'server-only'
import { createHash } from 'node:crypto'

/*
 * A fingerprint that tells how much of a text changed, not only that it did. The text is cut in overlapping groups of three
 * words; of all groups the smallest value is kept under 128 different orders (MinHash). The share of places in which two
 * fingerprints are equal is, give or take four percent, the share of groups that both texts have.
 * Digits and the names of days and months are left out beforehand: dates, counters and prices change by themselves.
 */
const ORDES = 128
const GROEP = 3
const MEESTE_WOORDEN = 20_000
/** Fewer words say too little: each of them would be a fifth of the text. */
const MINSTE_WOORDEN = 25
/** One paragraph in five; a sentence that was rewritten or a list of three links at the bottom stays below it. */
const GELIJK_GENOEG = 0.8

const KALENDER = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep
  okt nov dec maandag dinsdag woensdag donderdag vrijdag zaterdag zondag january february march may june july august
  october monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** The fingerprint of a text: 512 bytes; null for one that is too short to compare. */
export function tekstafdruk(tekst: string): Uint8Array<ArrayBuffer> | null {
  const woorden = woordenVan(tekst)
  if (woorden.length < MINSTE_WOORDEN) return null
  const kleinste = new Uint32Array(ORDES).fill(0xffffffff)
  for (let plek = 0; plek + GROEP <= woorden.length; plek += 1) {
    const waarde = hash(woorden.slice(plek, plek + GROEP).join(' '))
    for (let orde = 0; orde < ORDES; orde += 1) {
      const hier = meng(waarde ^ Math.imul(orde + 1, 0x9e3779b1))
      if (hier < (kleinste[orde] ?? 0)) kleinste[orde] = hier
    }
  }
  const bytes = new Uint8Array(ORDES * 4)
  const zicht = new DataView(bytes.buffer)
  kleinste.forEach((waarde, orde) => {
    zicht.setUint32(orde * 4, waarde)
  })
  return bytes
}

/** Of what is no text, such as a PDF: it is the same or it is not. 32 bytes. */
export const bestandsafdruk = (lijf: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(lijf).digest())

/** True when two fingerprints are of different texts, or of different files, or one of a text and one of a file. */
export function isAnders(oud: Uint8Array, nieuw: Uint8Array): boolean {
  if (oud.length !== nieuw.length) return true
  if (oud.length !== ORDES * 4) return Buffer.compare(oud, nieuw) !== 0
  let gelijk = 0
  for (let orde = 0; orde < ORDES; orde += 1)
    if (Buffer.compare(oud.subarray(orde * 4, orde * 4 + 4), nieuw.subarray(orde * 4, orde * 4 + 4)) === 0)
      gelijk += 1
  return gelijk / ORDES < GELIJK_GENOEG
}

const woordenVan = (tekst: string): string[] =>
  tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((woord) => woord.length > 1 && !KALENDER.has(woord))
    .slice(0, MEESTE_WOORDEN)

/** FNV-1a, 32 bits. */
function hash(tekst: string): number {
  let waarde = 0x811c9dc5
  for (let plek = 0; plek < tekst.length; plek += 1)
    waarde = Math.imul(waarde ^ tekst.charCodeAt(plek), 0x01000193)
  return waarde
}

/** Spreads the bits, so that every order is another one. */
function meng(waarde: number): number {
  let hier = Math.imul(waarde ^ (waarde >>> 16), 0x85ebca6b)
  hier = Math.imul(hier ^ (hier >>> 13), 0xc2b2ae35)
  return (hier ^ (hier >>> 16)) >>> 0
}
