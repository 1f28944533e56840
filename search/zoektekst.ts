import 'server-only'

/** A typed question, taken apart. */
export type Zoektekst = {
  /** exact phrases, from "double quotes" */
  frases: string[]
  /** words and phrases that must not occur, from -woord or -"een zin" */
  zonder: string[]
  /** the remaining words, lower case, without accents */
  woorden: string[]
}

/** 'Één e-mail' → 'een e-mail': lower case, without accents, one space between words. */
export const normaliseer = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** The words of a text as the index knows them: letters and digits, hyphens inside a word kept. */
export const woordenVan = (tekst: string): string[] =>
  normaliseer(tekst).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []

const DELEN = /(-?)"([^"]*)"|(\S+)/g

/** Reads `palliatief "laatste dagen" -kind` as a person means it. An unclosed quote counts as a plain character. */
export function leesZoektekst(tekst: string): Zoektekst {
  const gelezen: Zoektekst = { frases: [], zonder: [], woorden: [] }
  for (const [, min, frase, woord] of tekst.matchAll(DELEN)) {
    if (frase !== undefined)
      voegToe(min === '-' ? gelezen.zonder : gelezen.frases, woordenVan(frase).join(' '))
    else if (woord?.startsWith('-') && woord.length > 1) voegToe(gelezen.zonder, woordenVan(woord).join(' '))
    else gelezen.woorden.push(...woordenVan(woord ?? ''))
  }
  return { ...gelezen, woorden: inhoudswoorden(gelezen.woorden).slice(0, 12) }
}

const voegToe = (lijst: string[], waarde: string) => {
  if (waarde !== '') lijst.push(waarde)
}

// Words of a full question that say nothing about its subject. The dictionary drops the usual stop words itself.
const VRAAGWOORDEN = new Set(
  'wie wat waar wanneer hoe welke welk waarom ik je jij we wij mijn onze bij in de het een van voor met aan op om te en of is zijn kan kun moet mag er dat die dit deze naar over als niet doe doen heb heeft hebben ga gaat iemand graag zoek vind vinden'.split(
    ' ',
  ),
)

/** The words that say what a question is about; all of them when none does. */
export function inhoudswoorden(woorden: readonly string[]): string[] {
  const inhoud = woorden.filter((woord) => !VRAAGWOORDEN.has(woord))
  return inhoud.length > 0 ? inhoud : [...woorden]
}
