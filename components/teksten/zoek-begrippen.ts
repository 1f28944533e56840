export type BegripUitleg = { slug: string; term: string; uitleg: string; ookBekendAls: readonly string[] }

type Begripvondst = { begrip: BegripUitleg; start: number; eind: number }

/** Finds terms in plain text; made once per list of begrippen. */
export type Begrippenzoeker = (tekst: string) => Begripvondst[]

const WOORD = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu

/**
 * A search by whole words, not by a regular expression made of what editors typed (security.md I3).
 * The longest term wins: in "palliatieve sedatie" the term "sedatie" is not found as well.
 */
export function maakBegrippenzoeker(begrippen: readonly BegripUitleg[]): Begrippenzoeker {
  const perTerm = new Map<string, BegripUitleg>()
  for (const begrip of begrippen) {
    for (const term of schrijfwijzen(begrip)) if (!perTerm.has(term)) perTerm.set(term, begrip)
  }
  const langste = Math.max(0, ...[...perTerm.keys()].map((term) => term.split(' ').length))
  return (tekst) => zoek(tekst, perTerm, langste)
}

// "Proactieve zorgplanning (PZP)" is written without its abbreviation in a sentence; that one is an alias.
const schrijfwijzen = ({ term, ookBekendAls }: BegripUitleg): string[] =>
  [term, term.replace(/\([^)]*\)/g, ''), ...ookBekendAls].map(sleutel).filter((key) => key !== '')

const sleutel = (term: string) => (term.match(WOORD) ?? []).map(vergelijkbaar).join(' ')

const vergelijkbaar = (woord: string) => woord.toLocaleLowerCase('nl').replaceAll('’', "'")

function zoek(tekst: string, perTerm: ReadonlyMap<string, BegripUitleg>, langste: number): Begripvondst[] {
  const woorden = [...tekst.matchAll(WOORD)].map((m) => ({
    start: m.index,
    eind: m.index + m[0].length,
    woord: m[0],
  }))
  const vondsten: Begripvondst[] = []
  for (let i = 0; i < woorden.length; ) {
    const vondst = langsteVanaf(tekst, woorden.slice(i, i + langste), perTerm)
    if (vondst) vondsten.push(vondst.vondst)
    i += vondst?.aantal ?? 1
  }
  return vondsten
}

type Woord = { start: number; eind: number; woord: string }

function langsteVanaf(tekst: string, woorden: readonly Woord[], perTerm: ReadonlyMap<string, BegripUitleg>) {
  const eerste = woorden[0]
  for (let aantal = aaneengesloten(tekst, woorden); eerste && aantal > 0; aantal -= 1) {
    const reeks = woorden.slice(0, aantal)
    const begrip = perTerm.get(reeks.map(({ woord }) => vergelijkbaar(woord)).join(' '))
    const eind = reeks.at(-1)?.eind
    if (begrip && eind !== undefined) return { vondst: { begrip, start: eerste.start, eind }, aantal }
  }
  return null
}

/** How many words follow each other with nothing but white space between: a term does not run over a comma. */
function aaneengesloten(tekst: string, woorden: readonly Woord[]): number {
  const breuk = woorden.findIndex((woord, i) => {
    const vorige = woorden[i - 1]
    return vorige !== undefined && tekst.slice(vorige.eind, woord.start).trim() !== ''
  })
  return breuk === -1 ? woorden.length : breuk
}
