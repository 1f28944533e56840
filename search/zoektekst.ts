import 'server-only'
import { normaliseer } from '@/lib/domain/teksten/normaliseer'

/** A typed question, taken apart. */
export type Zoektekst = {
  /** exact phrases, from "double quotes" */
  frases: string[]
  /** words and phrases that must not occur, from -woord or -"een zin" */
  zonder: string[]
  /** the remaining words that say what it is about, lower case, without accents */
  woorden: string[]
  /** of these, the verb of the question itself: the 'regel' of 'hoe regel ik een tolk' says little of a tolk */
  bijzaak: string[]
  /** every word outside quotes */
  getypt: string[]
}

/** The words of a text as the index knows them: letters and digits, hyphens inside a word kept. */
export const woordenVan = (tekst: string): string[] =>
  normaliseer(tekst).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []

const DELEN = /(-?)"([^"]*)"|(\S+)/g

/** Reads `palliatief "laatste dagen" -kind` as a person means it. An unclosed quote counts as a plain character. */
export function leesZoektekst(tekst: string): Zoektekst {
  const gelezen: Pick<Zoektekst, 'frases' | 'zonder' | 'getypt'> = { frases: [], zonder: [], getypt: [] }
  for (const [, min, frase, woord] of tekst.matchAll(DELEN)) {
    if (frase !== undefined)
      voegToe(min === '-' ? gelezen.zonder : gelezen.frases, woordenVan(frase).join(' '))
    else if (woord?.startsWith('-') && woord.length > 1) voegToe(gelezen.zonder, woordenVan(woord).join(' '))
    else gelezen.getypt.push(...woordenVan(woord ?? ''))
  }
  const betekenis = VRAAGT_BETEKENIS.test(gelezen.getypt.join(' ')) ? ['betekenis'] : []
  return {
    ...gelezen,
    woorden: [...inhoudswoorden(gelezen.getypt).slice(0, 12), ...betekenis],
    bijzaak: [...persoonsvormen(gelezen.getypt), ...betekenis],
  }
}

// 'Wat is een delier?' asks for what the word means.
const VRAAGT_BETEKENIS = /^wat (is|zijn) ./

const voegToe = (lijst: string[], waarde: string) => {
  if (waarde !== '') lijst.push(waarde)
}

const ONDERWERPEN = new Set('ik je jij u we wij men jullie'.split(' '))
const BEGIN_VAN_ZIN = new Set([...ONDERWERPEN, ...'wie wat waar wanneer hoe waarom'.split(' ')])

// In a Dutch question the verb stands before its subject, or right after the word that asks; in a sentence after 'ik'.
const persoonsvormen = (woorden: readonly string[]): string[] =>
  woorden.filter(
    (_, plek) =>
      ONDERWERPEN.has(woorden[plek + 1] ?? '') || (plek === 1 && BEGIN_VAN_ZIN.has(woorden[0] ?? '')),
  )

// Words that only hold a sentence together: they say nothing about its subject.
const VRAAGWOORDEN = new Set(
  `wie wat waar wanneer hoe welke welk waarom ik je jij jou jouw u uw we wij ons onze mij mijn hij hem haar hun hen jullie
  men iemand iets niets elkaar de het een dat die dit deze er hier daar
  bij in van voor met aan op om te naar over tot uit per tegen tijdens tussen volgens via
  en of als dan maar want dus omdat zodat terwijl toen
  is zijn ben bent was waren wordt worden word werd heb hebt heeft hebben had hadden kan kun kunt kunnen mag mogen moet
  moeten wil wilt willen zal zullen zou zouden hoef hoeft hoeven laat laten doe doet doen ga gaat gaan zoek vind vinden
  niet geen wel ook nog nu al weer eens even toch graag heel erg zeer zo steeds altijd nooit ergens nergens`.split(
    /\s+/,
  ),
)

/** The words that say what a question is about; all of them when none does. */
export function inhoudswoorden(woorden: readonly string[]): string[] {
  const inhoud = woorden.filter((woord) => !VRAAGWOORDEN.has(woord))
  return inhoud.length > 0 ? inhoud : [...woorden]
}
