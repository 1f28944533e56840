import 'server-only'
import type { Hoofdstuk, Ondertitel } from './schema'
import { MAX_MOMENT } from './schema'

/** Captions as a file that a browser plays along, and that one can change and upload again. */
export const alsWebvtt = (ondertitels: readonly Ondertitel[]): string =>
  ['WEBVTT', ...ondertitels.map(({ begin, eind, tekst }) => stuk(begin, eind, tekst))]
    .join('\n\n')
    .concat('\n')

/** Chapters in the same form; each lasts until the next one. */
export const hoofdstukkenAlsWebvtt = (hoofdstukken: readonly Hoofdstuk[]): string =>
  alsWebvtt(
    hoofdstukken.map(({ begin, titel }, plek) => ({
      begin,
      eind: hoofdstukken[plek + 1]?.begin ?? MAX_MOMENT,
      tekst: titel,
    })),
  )

const stuk = (begin: number, eind: number, tekst: string) =>
  `${tijd(begin)} --> ${tijd(eind)}\n${zonderTags(tekst)}`

// Text only: what looks like a tag or like a line of times stays text.
const zonderTags = (tekst: string) =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const tijd = (ms: number): string => {
  const deel = (hoeveel: number, lengte = 2) => String(Math.floor(hoeveel)).padStart(lengte, '0')
  return `${deel(ms / 3_600_000)}:${deel((ms / 60_000) % 60)}:${deel((ms / 1_000) % 60)}.${deel(ms % 1_000, 3)}`
}
