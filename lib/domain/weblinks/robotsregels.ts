import 'server-only'

/** What a site asks of readers that are programs (RFC 9309), as far as it concerns ours. */
export type Robotsregels = {
  regels: readonly { mag: boolean; pad: string }[]
  /** seconds between two visits, where it says so */
  wachtSeconden: number | null
}

export const ALLES_MAG: Robotsregels = { regels: [], wachtSeconden: null }

const MEESTE_REGELS = 1_000
const LANGSTE_PAD = 500
/** As it stands in our User-Agent; compared without regard to capitals. */
const NAAM = 'kennisplein-bronwacht'

/** Reads robots.txt: all groups that name us, and only when there are none those for everybody ('*'). */
export function leesRobots(tekst: string): Robotsregels {
  const groepen = { voorOns: legeGroep(), voorAllen: legeGroep() }
  let huidige: Groep[] = []
  let inNamen = false
  for (const { sleutel, waarde } of regelsVan(tekst)) {
    if (sleutel === 'user-agent') {
      // Names directly under each other begin one group.
      huidige = [...(inNamen ? huidige : []), ...groepenMetNaam(waarde, groepen)]
      inNamen = true
    }
    // A line such as a sitemap stands apart from the groups and ends nothing.
    if (GROEPSREGELS.has(sleutel)) inNamen = false
    voegToe(huidige, sleutel, waarde)
  }
  return groepen.voorOns.bestaat ? groepen.voorOns : groepen.voorAllen
}

type Groep = { bestaat: boolean; regels: { mag: boolean; pad: string }[]; wachtSeconden: number | null }

const GROEPSREGELS = new Set(['allow', 'disallow', 'crawl-delay'])

const legeGroep = (): Groep => ({ bestaat: false, regels: [], wachtSeconden: null })

function groepenMetNaam(
  waarde: string,
  { voorOns, voorAllen }: { voorOns: Groep; voorAllen: Groep },
): Groep[] {
  if (waarde.startsWith('*')) return [voorAllen]
  return /^[a-z_-]+/i.exec(waarde)?.[0].toLowerCase() === NAAM ? [voorOns] : []
}

function* regelsVan(tekst: string) {
  for (const regel of tekst.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const inhoud = regel.split('#', 1)[0] ?? ''
    const punt = inhoud.indexOf(':')
    if (punt > 0)
      yield {
        sleutel: inhoud.slice(0, punt).trim().toLowerCase(),
        waarde: inhoud.slice(punt + 1).trim(),
      }
  }
}

function voegToe(groepen: readonly Groep[], sleutel: string, waarde: string): void {
  // An empty Disallow allows everything, which is what no rule does.
  const isRegel = (sleutel === 'allow' || sleutel === 'disallow') && waarde !== ''
  const seconden = sleutel === 'crawl-delay' ? Number(waarde) : 0
  for (const groep of new Set(groepen)) {
    groep.bestaat = true
    if (seconden > 0) groep.wachtSeconden = seconden
    if (isRegel && waarde.length <= LANGSTE_PAD && groep.regels.length < MEESTE_REGELS)
      groep.regels.push({ mag: sleutel === 'allow', pad: gelijkvormig(waarde) })
  }
}

/** May we read this address? The longest rule that fits decides; of two as long, the one that allows. */
export function magLezen({ regels }: Robotsregels, url: URL): boolean {
  if (url.pathname === '/robots.txt') return true
  const pad = gelijkvormig(`${url.pathname}${url.search}`)
  const passend = regels.filter((regel) => past(regel.pad, pad))
  const langste = Math.max(0, ...passend.map((regel) => regel.pad.length))
  const beslissend = passend.filter((regel) => regel.pad.length === langste)
  return beslissend.length === 0 || beslissend.some(({ mag }) => mag)
}

/** '%7Efoo', '~foo' and '/é' in one spelling: what needs no escape without it, all else in capitals. */
const gelijkvormig = (pad: string): string =>
  pad
    .replace(/[^\x21-\x7e]/gu, (teken) => {
      return /\p{Surrogate}/u.test(teken) ? '' : encodeURIComponent(teken)
    })
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const teken = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(teken) ? teken : code.toUpperCase()
    })

/** From the start of the path; '*' is anything, '$' at the end is the end. Never looks back, so never slow. */
function past(patroon: string, pad: string): boolean {
  const isHeel = patroon.endsWith('$')
  const delen = (isHeel ? patroon.slice(0, -1) : patroon).split('*')
  const [begin = '', ...rest] = delen
  if (!pad.startsWith(begin)) return false
  let plek = begin.length
  const laatste = isHeel ? rest.pop() : undefined
  for (const deel of rest) {
    const gevonden = pad.indexOf(deel, plek)
    if (gevonden === -1) return false
    plek = gevonden + deel.length
  }
  if (!isHeel) return true
  return laatste === undefined
    ? plek === pad.length
    : pad.length - laatste.length >= plek && pad.endsWith(laatste)
}
