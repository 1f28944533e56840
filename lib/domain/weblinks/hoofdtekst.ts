import 'server-only'

export type Pagina = { titel: string | null; tekst: string }

const MAX_TITEL = 300
// No text that a person reads is longer, and the background process has more to do.
const MEESTE_TEKENS = 1_000_000
// Fewer words than this between <main> and </main>: the text must stand elsewhere.
const GENOEG_WOORDEN = 20

// Their content is no text: nothing in it is a tag until their own end.
const RAUW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'svg', 'iframe'])
// What is around a text and changes with every visit: menus, news of the day, "others also read".
const ROND = new Set(['nav', 'header', 'footer', 'aside', 'dialog', 'select'])

/**
 * Title and main text of an HTML page, for comparing one visit with the next. Reads each character a fixed number of
 * times, whatever the page does; it is no parser for showing pages.
 */
export function leesPagina(lijf: string): Pagina {
  const html = lijf.slice(0, MEESTE_TEKENS)
  const titel = /<title[^<>]{0,200}>([^<]{0,2000})/i.exec(html)?.[1]
  const hoofd = tussen(html, '<main', '</main')
  const kandidaten = [hoofd && tekstVan(hoofd, ROND), tekstVan(html, ROND), tekstVan(html, new Set())]
  const tekst = kandidaten.find((kandidaat) => kandidaat && aantalWoorden(kandidaat) >= GENOEG_WOORDEN)
  return {
    titel: titel === undefined ? null : schoneRegel(ontcijfer(titel)) || null,
    tekst: tekst ?? kandidaten.at(-1) ?? '',
  }
}

/** One line that a database and a screen can hold. */
export const schoneRegel = (tekst: string): string =>
  tekst
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .normalize('NFC')
    .slice(0, MAX_TITEL)
    .replace(/\p{Surrogate}/gu, '')

const aantalWoorden = (tekst: string) => tekst.split(/\s+/).length

function tussen(html: string, begin: string, einde: string): string | null {
  const van = zoek(html, begin, 0)
  if (van === -1) return null
  const tot = zoek(html, einde, van)
  return html.slice(van, tot === -1 ? undefined : tot)
}

function zoek(html: string, wat: string, vanaf: number): number {
  const patroon = new RegExp(wat, 'gi')
  patroon.lastIndex = vanaf
  return patroon.exec(html)?.index ?? -1
}

function tekstVan(html: string, overslaan: ReadonlySet<string>): string {
  const stukken: string[] = []
  // Inside which element nothing counts, and how many of its name are open.
  let buiten = { naam: '', diepte: 0 }
  let plek = 0
  while (plek < html.length) {
    const open = html.indexOf('<', plek)
    const tot = open === -1 ? html.length : open
    if (buiten.diepte === 0) stukken.push(html.slice(plek, tot))
    const teken = leesTeken(html, tot)
    buiten = naTeken(buiten, teken, overslaan)
    plek = teken.einde
  }
  return ontcijfer(stukken.join(' ')).replace(/\s+/g, ' ').trim()
}

type Buiten = { naam: string; diepte: number }

function naTeken(buiten: Buiten, { naam, isSluitend }: Teken, overslaan: ReadonlySet<string>): Buiten {
  if (buiten.diepte > 0)
    return naam === buiten.naam ? { naam, diepte: buiten.diepte + (isSluitend ? -1 : 1) } : buiten
  return naam !== null && overslaan.has(naam) && !isSluitend ? { naam, diepte: 1 } : buiten
}

type Teken = { naam: string | null; isSluitend: boolean; einde: number }

/** What begins at a '<': a comment, a tag (with all that it hides, when its content is raw) or just a sign. */
function leesTeken(html: string, open: number): Teken {
  if (html.startsWith('<!--', open))
    return { naam: null, isSluitend: false, einde: na(html, '-->', open + 4) }
  const tag = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 24))
  const naam = tag?.[2]?.toLowerCase()
  if (naam === undefined) return { naam: null, isSluitend: false, einde: open + 1 }
  const isSluitend = tag?.[1] === '/'
  const einde = na(html, '>', open)
  if (!RAUW.has(naam) || isSluitend) return { naam, isSluitend, einde }
  const slot = zoek(html, `</${naam}`, einde)
  return { naam: null, isSluitend: false, einde: slot === -1 ? html.length : na(html, '>', slot) }
}

function na(html: string, wat: string, vanaf: number): number {
  const plek = html.indexOf(wat, vanaf)
  return plek === -1 ? html.length : plek + wat.length
}

const NAMEN: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  raquo: '»',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
}

const ontcijfer = (tekst: string): string =>
  tekst.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (geheel, decimaal, hex, naam) => {
    if (naam) return NAMEN[String(naam).toLowerCase()] ?? geheel
    const code = decimaal ? Number(decimaal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
