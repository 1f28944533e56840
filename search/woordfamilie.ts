import 'server-only'

const KLINKER = /[aeiouy]/
const DEELWOORD =
  /^(aan|achter|af|bij|door|in|mee|na|om|onder|op|over|tegen|terug|toe|uit|voor|weg)?ge(.{4,}?)(de|te|d|t)$/

/** Endings that make another word of the same family, and the fewest letters that must be left. Longest first. */
const UITGANGEN: [RegExp, number][] = [
  [/(ief|ieve|ieven|ive|iviteit)$/, 4],
  [/iteit(en)?$/, 4],
  [/he(id|den)$/, 4],
  [/er(ing|ingen|end|ende|enden)$/, 4],
  [/e(er|ert|erd|erde|erden|ren)$/, 4],
  [/ing(en)?$/, 4],
  [/aties?$/, 4],
  [/end(e|en)$/, 4],
  [/(?<!week)end$/, 4],
  [/ische?$/, 4],
  [/ium$/, 4],
  [/ant(e|en)?$/, 4],
  [/(?<=[uir])(eel|ele|elen)$/, 4],
  [/ies$/, 5],
  [/ie$/, 4],
  [/ige?$/, 4],
  [/en$/, 3],
  [/e$/, 3],
  [/ers?$/, 8],
  [/(?<=[^aeiouys]e?)s$/, 4],
]
/** The last letter of 'hij hoort' and of 'verslaafd'; after it nothing more comes off. */
const SLOT = /(?<=[^aeiouys])t$|(?<=^(?:be|her|ont|over|onder|ver).{2,}[^aeiouy])d$/

/**
 * What the words of one family share: 'verslaafd', 'verslaafden' and 'verslaving' → 'verslaf'; 'dementie' and
 * 'dementerend' → 'dement'; 'stervende' and 'sterft' → 'sterf'. It takes off more than a stemmer does, so it is only for
 * comparing: what it makes is no word. Lower case without accents in.
 */
export function wortel(woord: string): string {
  const eerder = onthouden.get(woord)
  if (eerder !== undefined) return eerder
  if (onthouden.size >= MAX) onthouden.clear()
  const gevonden = zoekWortel(woord)
  onthouden.set(woord, gevonden)
  return gevonden
}

const MAX = 50_000
const onthouden = new Map<string, string>()

function zoekWortel(woord: string): string {
  const deelwoord = DEELWOORD.exec(woord)
  let rest = deelwoord ? `${deelwoord[1] ?? ''}${deelwoord[2] ?? ''}` : woord
  for (let korter = zonderUitgang(rest); korter !== rest; korter = zonderUitgang(rest)) rest = korter
  return zonderSlot(rest)
    .replace(/([^aeiouy])\1$/, '$1')
    .replace(/([aeou])\1(?=[^aeiouy]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
}

function zonderUitgang(woord: string): string {
  for (const [uitgang, minstens] of UITGANGEN) {
    const rest = woord.replace(uitgang, '')
    if (rest !== woord && rest.length >= minstens && KLINKER.test(rest)) return rest
  }
  return woord
}

const zonderSlot = (woord: string) => (woord.length > 4 ? woord.replace(SLOT, '') : woord)

const BEGIN = 3
const perBegin = new WeakMap<ReadonlySet<string>, Map<string, string[]>>()

/** The other known words of the family of `woord`, at most `aantal`, those most like it first. */
export function familieVan(woord: string, bekend: ReadonlySet<string>, aantal = 8): string[] {
  const gedeeld = wortel(woord)
  if (gedeeld.length <= BEGIN) return []
  return (opBegin(bekend).get(gedeeld.slice(0, BEGIN)) ?? [])
    .filter((ander) => ander !== woord && wortel(ander) === gedeeld)
    .sort(
      (a, b) => Math.abs(a.length - woord.length) - Math.abs(b.length - woord.length) || a.localeCompare(b),
    )
    .slice(0, aantal)
}

// A family shares its first letters, so that a question looks at a few dozen words and not at all of them.
function opBegin(bekend: ReadonlySet<string>): Map<string, string[]> {
  const eerder = perBegin.get(bekend)
  if (eerder) return eerder
  const lijst = new Map<string, string[]>()
  for (const woord of bekend) {
    const begin = woord.slice(0, BEGIN)
    const groep = lijst.get(begin)
    if (groep) groep.push(woord)
    else lijst.set(begin, [woord])
  }
  perBegin.set(bekend, lijst)
  return lijst
}
