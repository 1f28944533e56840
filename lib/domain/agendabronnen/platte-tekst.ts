import 'server-only'

const ENTITEITEN: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
}

// What is no text to a reader: controls, what hides or turns text, half characters.
const ONZICHTBAAR =
  /[\p{Cc}\p{Surrogate}\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

/** Text of others without tags, on one line, at most `max` characters: null when nothing is left. */
export function platteTekst(ruw: string, max: number): string | null {
  const zonderTags = ontcijfer(ruw.slice(0, 50_000))
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
  // Some write their entities twice.
  const schoon = ontcijfer(zonderTags).replace(ONZICHTBAAR, ' ').normalize('NFC').replace(/\s+/g, ' ').trim()
  if (schoon === '') return null
  return schoon.length <= max
    ? schoon
    : `${schoon
        .slice(0, max - 1)
        .replace(/\p{Surrogate}/gu, '')
        .trimEnd()}…`
}

const ontcijfer = (tekst: string) =>
  tekst.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (heel, cijfers, hex, naam) => {
    if (naam) return ENTITEITEN[naam] ?? heel
    const punt = cijfers ? Number(cijfers) : Number.parseInt(hex, 16)
    return punt > 0 && punt <= 0x10ffff ? String.fromCodePoint(punt) : ''
  })

/** An http(s) address in full, or null. */
export function webadresVan(ruw: string | null | undefined, basis: string): string | null {
  if (!ruw || !URL.canParse(ruw.trim(), basis)) return null
  const url = new URL(ruw.trim(), basis)
  const mag =
    (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  return mag && url.href.length <= 2_000 ? url.href : null
}

/** Said to be online by its place or title. */
export const isOnline = (...teksten: (string | null)[]): boolean =>
  teksten.some((tekst) =>
    /\b(?:online|webinar|teams|zoom|e-learning|livestream)\b|https?:/i.test(tekst ?? ''),
  )
