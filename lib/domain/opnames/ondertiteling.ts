import 'server-only'
import webvtt, { type Cue, type Node } from 'webvtt-parser'
import { toonMoment } from './labels'
import { MAX_MOMENT, MAX_ONDERTITELS, MAX_TEKENS, type Ondertitel } from './schema'

type Gelezen = { ondertitels: Ondertitel[] } | { fout: string }

/**
 * The captions in a WebVTT or SRT text: text only, in the order of the moments. Settings, styles and notes are left out;
 * who speaks (`<v Noor>`) goes before what is said. Nothing is lost in silence: of a time that cannot be read the answer
 * is a sentence with the line.
 */
export function leesOndertiteling(bron: string): Gelezen {
  const regels = bron.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const { tekst, verschoven } = alsWebvttregels(zonderRegios(regels.map((regel) => regel.trimEnd())))
  if (!tekst.some(isTijdregel)) return { fout: GEEN_ONDERTITELING }
  const teLang = langStuk(tekst)
  if (teLang !== null) return { fout: `Regel ${teLang + verschoven}: ${TE_LANG}` }
  const { cues, errors } = new webvtt.WebVTTParser(ENTITEITEN).parse(tekst.join('\n'))
  for (const { message, line } of errors) {
    if (TIJDFOUTEN.has(message) && isTijdregel(tekst[line - 1]))
      return { fout: `Regel ${line + verschoven}: ${TIJD}` }
    if (LOSSE_TEKST.has(message) && !isNummer(tekst[line - 2]))
      return { fout: `Regel ${line - 1 + verschoven}: ${ZONDER_TIJD}` }
  }
  return binnenDeGrenzen(cues.map(alsOndertitel).filter(({ tekst }) => tekst !== ''))
}

/** The letters of a file: UTF-8, UTF-16 with its mark, or what Windows wrote for years. */
export function alsLetters(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const GEEN_ONDERTITELING =
  'Hier staan geen tijden in. Kies een .vtt- of .srt-bestand, of plak de tekst met tijden zoals 00:01:02.500 --> 00:01:05.000.'
const TIJD =
  'deze tijden kunnen we niet lezen. Schrijf ze zoals 00:01:02.500 --> 00:01:05.000, en laat het einde na het begin komen.'
const ZONDER_TIJD =
  'bij deze tekst staat geen tijd. Zet er een regel met de tijden boven, of haal de lege regel ervoor weg.'
const TE_LANG = 'hier staan meer dan 4.000 tekens zonder lege regel. Verdeel de tekst over meer tijden.'

// What the parser says of a line of times that it leaves out, or that ends before it begins.
const TIJDFOUTEN = new Set([
  'No timestamp found.',
  'Timestamp must start with a character in the range 0-9.',
  'No time unit separator found.',
  'Must be exactly two digits.',
  'No seconds found or minutes is greater than 59.',
  'No decimal separator (".") found.',
  'Milliseconds must be given in three digits.',
  'You cannot have more than 59 minutes.',
  'You cannot have more than 59 seconds.',
  'No valid timestamp separator found.',
  'End timestamp is not greater than start timestamp.',
])
// Said one line further on than the text that it leaves out.
const LOSSE_TEKST = new Set([
  'Cue identifier cannot be standalone.',
  'Cue identifier needs to be followed by timestamp.',
])

// Few on purpose: the parser tries each name at each '&', so a long list makes a hostile file slow.
const ENTITEITEN: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
  '&eacute;': 'é',
  '&euml;': 'ë',
  '&iuml;': 'ï',
}

const isTijdregel = (regel: string | undefined): boolean => regel?.includes('-->') ?? false
const isNummer = (regel: string | undefined): boolean => /^\d+$/.test(regel ?? '')

/** SRT is WebVTT without its first line and with a comma in the times. `verschoven`: what a line number is off by. */
function alsWebvttregels(regels: string[]): { tekst: string[]; verschoven: number } {
  const begin = regels.findIndex((regel) => regel !== '')
  if (/^WEBVTT(?:[ \t]|$)/.test(regels[begin] ?? '')) return { tekst: regels.slice(begin), verschoven: begin }
  const punten = regels.map((regel) =>
    isTijdregel(regel) ? regel.replace(/(\d),(\d{3})(?!\d)/g, '$1.$2') : regel.replace(/\{\\[^}]*\}/g, ''),
  )
  return { tekst: ['WEBVTT', '', ...punten], verschoven: -2 }
}

/** Without the blocks that say where on the screen text comes, which the parser does not know; lines keep their number. */
function zonderRegios(regels: string[]): string[] {
  let inRegio = false
  return regels.map((regel, plek) => {
    inRegio = regel !== '' && (inRegio || (regel === 'REGION' && (regels[plek - 1] ?? '') === ''))
    return inRegio ? '' : regel
  })
}

// Within tags the parser works the square of their number: a block is long enough for any text that is said, and short
// enough for that.
const MAX_STUK = 4_000

/** The line where too long a block begins, or null. Notes and styles are skipped, so these may be long. */
function langStuk(regels: readonly string[]): number | null {
  let [begin, tekens] = [0, 0]
  for (const [plek, regel] of regels.entries()) {
    if (regel === '') [begin, tekens] = [plek + 1, 0]
    else tekens += regel.length
    if (tekens > MAX_STUK && !/^(?:NOTE|STYLE)(?:[ \t]|$)/.test(regels[begin] ?? '')) return begin + 1
  }
  return null
}

const alsOndertitel = ({ startTime, endTime, tree }: Cue): Ondertitel => ({
  begin: Math.round(startTime * 1_000),
  eind: Math.round(endTime * 1_000),
  tekst: schoon(platteTekst(tree)),
})

function platteTekst({ type, name, value, children = [] }: Node): string {
  if (type === 'text') return String(value)
  const wie = name === 'v' && value ? `${value}: ` : ''
  return `${wie}${children.map(platteTekst).join('')}`
}

// Controls, half characters and what hides text (security.md I2): a numbered entity makes any of them.
const ONTOELAATBAAR =
  /[^\P{Cc}\n]|\p{Surrogate}|[\ufffe\uffff\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

const schoon = (tekst: string): string =>
  tekst
    .replace(/\t/g, ' ')
    .replace(ONTOELAATBAAR, '')
    .normalize('NFC')
    .split('\n')
    .map((regel) => regel.replace(/\s+/g, ' ').trim())
    .filter((regel) => regel !== '')
    .join('\n')

function binnenDeGrenzen(ondertitels: Ondertitel[]): Gelezen {
  if (ondertitels.length === 0) return { fout: 'Bij geen van de tijden staat tekst. Kies een ander bestand.' }
  if (ondertitels.length > MAX_ONDERTITELS)
    return { fout: 'Er passen 5.000 stukjes tekst in een ondertiteling. Voeg korte stukjes samen.' }
  const lang = ondertitels.find(({ tekst }) => tekst.length > MAX_TEKENS)
  if (lang) return { fout: `Bij ${toonMoment(lang.begin)} staan meer dan 500 tekens. Verdeel die tekst.` }
  if (ondertitels.some(({ eind }) => eind > MAX_MOMENT))
    return { fout: 'Er staat een tijd in van na 24 uur. Kijk of de tijden kloppen.' }
  return { ondertitels }
}
