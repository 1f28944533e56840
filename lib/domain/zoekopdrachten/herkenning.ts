import 'server-only'

/** Something with names that people type: a doelgroep with its synonyms, a begrip with its other words. */
export type Benoemd = { ref: string; namen: readonly string[] }

/**
 * The words of a question or a name, without accents, signs and the endings that Dutch puts behind a noun, so that
 * 'Vluchtelingen?' and 'vluchteling' are the same. Words the reader excluded (-woord) are left out.
 */
export const stammenVan = (tekst: string): string[] =>
  effen(tekst.replace(/(?:^|\s)-\S+/g, ' '))
    .split(' ')
    .filter((woord) => woord !== '')
    .map(stam)

const effen = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const stam = (woord: string): string => (woord.length < 5 ? woord : woord.replace(/(?:en|es|e|s)$/, ''))

/** Every name apart: 'Niet-aangeboren hersenletsel (NAH)' is called by both. */
export const namenUit = (...namen: readonly string[]): string[] =>
  namen.flatMap((naam) => [
    naam.replace(/\([^)]*\)/g, ' '),
    ...[...naam.matchAll(/\(([^)]+)\)/g)].map(([, tussen = '']) => tussen),
  ])

const IETS_OM_TE_LEZEN =
  /\b(?:scholing\w*|webinars?|cursus\w*|training\w*|lessen|les|opnames?|kenniskaart\w*|verha(?:al|len)|praktijkverha(?:al|len)|richtlijn\w*|nieuws\w*|artikel\w*|boek\w*|folders?|filmpje|video\w*)\b/

const OM_EEN_MENS = new RegExp(
  [
    String.raw`\b(?:op|in|door|terug)?(?:bel|bellen|belt|gebeld)\b`,
    String.raw`telefo\w*`,
    String.raw`\b(?:noodnummers?|telnr|tel nr|belnummers?|(?:welk|het) nummer|nummers? (?:van|om|voor))\b`,
    String.raw`\b(?:nachtdienst|weekenddienst|avonddienst|crisisdienst|spoeddienst|achterwacht)\b`,
    String.raw`\bconsult\w*`,
    String.raw`\b(?:advies|hulp|bel|crisis)lijn\w*`,
    String.raw`\b(?:met|bij|aan) wie (?:kan|kun|mag|moet|overleg|bespreek|praat)\b`,
    String.raw`\bwie (?:kan|kun|mag|moet) (?:ik|je|we|wij) (?:nu |hier |dan )?(?:bereiken|inschakelen|vragen|raadplegen|om )`,
    String.raw`\bwie (?:kan|wil) (?:mij |me |ons )?(?:nu )?(?:helpen|meedenken|meekijken|adviseren)\b`,
    String.raw`\bwie (?:helpt|adviseert|denkt mee)\b`,
    String.raw`\b(?:bereikbaar|bereiken)\b`,
    '^11[23]$',
  ].join('|'),
)

/** True when somebody asks for a person or a line: 'wie bel ik bij een delier', but not 'webinar over de nachtdienst'. */
export function vraagtOmMens(tekst: string): boolean {
  const vraag = effen(tekst)
  return OM_EEN_MENS.test(vraag) && !vraagtOmTekst(vraag)
}

const vraagtOmTekst = (vraag: string) => IETS_OM_TE_LEZEN.test(vraag)

/**
 * The things that a question names somewhere, in the order in which it does; of names that overlap the longest counts
 * ('jonge mensen met dementie' is not also 'dementie'). Nothing when the question asks for another kind of thing.
 */
export function genoemd(tekst: string, dingen: readonly Benoemd[]): string[] {
  if (vraagtOmTekst(effen(tekst))) return []
  const vraag = stammenVan(tekst)
  const plekken = dingen
    .flatMap(({ ref, namen }) => namen.flatMap((naam) => plekkenVan(stammenVan(naam), vraag, ref)))
    .sort((a, b) => b.lengte - a.lengte || a.begin - b.begin)
  const vrij = plekken.filter(
    (plek, index) =>
      !plekken.slice(0, index).some((eerder) => eerder.ref !== plek.ref && overlapt(eerder, plek)),
  )
  return [...new Set(vrij.sort((a, b) => a.begin - b.begin).map(({ ref }) => ref))]
}

type Plek = { ref: string; begin: number; lengte: number }

function plekkenVan(naam: string[], vraag: string[], ref: string): Plek[] {
  if (naam.length === 0) return []
  return vraag.flatMap((_, begin) =>
    naam.every((woord, index) => vraag[begin + index] === woord) ? [{ ref, begin, lengte: naam.length }] : [],
  )
}

const overlapt = (a: Plek, b: Plek) => a.begin < b.begin + b.lengte && b.begin < a.begin + a.lengte

const OM_UITLEG =
  /^(?:wat (?:is|zijn|betekent|betekenen|houdt)|wat (?:wordt )?bedoel(?:d|t|en)(?: \w+)? met|(?:de )?(?:betekenis|definitie|uitleg)(?: van| over)?|waar staat)(?= )/
const NA_UITLEG = / (?:in|precies|betekenis|definitie|uitleg|voor)$/
const VERSCHIL = /^(?:wat is )?(?:het )?verschil tussen (.+) en (.+)$/

/** The begrippen that a question is about as a whole: 'stervensfase', 'wat is een delier?', 'verschil tussen … en …'. */
export function gevraagdeBegrippen(tekst: string, begrippen: readonly Benoemd[]): string[] {
  const vraag = effen(tekst)
  const [, een, ander] = VERSCHIL.exec(vraag) ?? []
  const gezocht = een && ander ? [een, ander] : [zonderVraagwoorden(vraag)]
  const gevonden = gezocht.flatMap((term) => {
    const woorden = zonderLidwoord(stammenVan(term)).join(' ')
    return (
      begrippen.find(({ namen }) => namen.some((naam) => stammenVan(naam).join(' ') === woorden))?.ref ?? []
    )
  })
  return [...new Set(gevonden)]
}

function zonderVraagwoorden(vraag: string): string {
  const zonder = vraag.replace(OM_UITLEG, '').trim()
  return (zonder === vraag ? vraag : zonder.replace(NA_UITLEG, '')).replace(
    / (?:betekenis|definitie|uitleg)$/,
    '',
  )
}

const zonderLidwoord = (woorden: string[]) =>
  woorden.length > 1 && /^(?:de|het|een)$/.test(woorden[0] ?? '') ? woorden.slice(1) : woorden

const ZELFDE_BEGIN = 5

/** What comes near the words of a question, for who found nothing: a name with a word that begins the same. */
export function verwant(tekst: string, dingen: readonly Benoemd[]): string[] {
  const vraag = stammenVan(tekst)
  const lijkt = (woord: string, ander: string) =>
    woord === ander ||
    (woord.length >= ZELFDE_BEGIN && ander.slice(0, ZELFDE_BEGIN) === woord.slice(0, ZELFDE_BEGIN)) ||
    (ander.length >= ZELFDE_BEGIN && woord.includes(ander))
  const isVerwant = (naam: string) =>
    stammenVan(naam).some((woord) => woord.length > 2 && vraag.some((getypt) => lijkt(getypt, woord)))
  return dingen.filter(({ namen }) => namen.some(isVerwant)).map(({ ref }) => ref)
}
