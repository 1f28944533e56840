import 'server-only'
import { normaliseer } from './normaliseer'

/** What a PDF loses: one character stands where two or three letters were. */
const LIGATUREN = ['ti', 'ft', 'fi', 'ff', 'fl', 'tt', 'ffi', 'ffl', 'th', 'fj', 'fb', 'fh', 'fk']
/** The characters that such texts show instead; letters among them, as Word's own fonts number their ligatures. */
const GATEN = '?_\uFFFD\u00AD\u0002\u0003\uE000-\uF8FF\u019F\u01A9\u01AA\u01AB\u014C\u01A1'
const BESCHADIGD = new RegExp(`\\p{L}+(?:[${GATEN}]\\p{L}+)+|\\p{L}{2,}[${GATEN}](?=\\s\\p{Ll})`, 'gu')
const GAT = new RegExp(`[${GATEN}]`, 'u')
// No letter and no mark of any language: what stands here was lost.
const GEEN_TEKEN = '\uFFFD\u0002\u0003\uE000-\uF8FF'
const ZEKER_STUK = new RegExp(`[${GEEN_TEKEN}]`, 'u')
// Some programs write the ligature as one character of its own; that is only another way of writing.
const TEKENS: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' }

export type Hersteld = { tekst: string; isHersteld: boolean }
/** `HERSTELD`: letters were put back. `TWIJFEL`: letters are missing, and nobody can tell which. */
export type Woordstuk = { tekst: string; aard: 'GEWOON' | 'HERSTELD' | 'TWIJFEL' }

/**
 * Puts back the letters that a PDF lost: 'pallia?eve' → 'palliatieve'. Only where exactly one filling gives a word that
 * `isWoord` knows (asked for lower case without accents); everything else stays as it is, a real question mark too.
 */
export function herstelLigaturen(tekst: string, isWoord: (woord: string) => boolean): Hersteld {
  const stukken = herstelPerWoord(tekst, [isWoord])
  return {
    tekst: stukken.map((stuk) => stuk.tekst).join(''),
    isHersteld: stukken.some(({ aard }) => aard === 'HERSTELD'),
  }
}

type Woordtest = (woord: string) => boolean

/**
 * As `herstelLigaturen`, and tells the damaged words apart from the rest. Of several tests a wider one is asked only
 * when the stricter ones know none of the fillings.
 */
export function herstelPerWoord(tekst: string, testen: readonly Woordtest[]): Woordstuk[] {
  const gewoon = zonderLigatuurtekens(tekst)
  const stukken: Woordstuk[] = []
  let klaar = 0
  for (const { 0: woord, index } of gewoon.matchAll(BESCHADIGD)) {
    const [enige, ...meer] = bekendeVullingen(woord, testen)
    const isEnige = enige !== undefined && meer.length === 0
    if (!isEnige && !ZEKER_STUK.test(woord)) continue
    stukken.push({ tekst: gewoon.slice(klaar, index), aard: 'GEWOON' })
    stukken.push(isEnige ? { tekst: enige, aard: 'HERSTELD' } : { tekst: woord, aard: 'TWIJFEL' })
    klaar = index + woord.length
  }
  stukken.push({ tekst: gewoon.slice(klaar), aard: 'GEWOON' })
  return stukken.filter((stuk) => stuk.tekst !== '')
}

function bekendeVullingen(woord: string, testen: readonly Woordtest[]): string[] {
  for (const isWoord of testen) {
    const bekend = vullingen(woord).filter((vulling) => isWoord(normaliseer(vulling)))
    if (bekend.length > 0) return bekend
  }
  return []
}

/** Every word that a damaged word of this text may have been, for a word list that is asked only once. */
export function mogelijkeWoorden(tekst: string): string[] {
  const beschadigd = new Set(zonderLigatuurtekens(tekst).match(BESCHADIGD) ?? [])
  return [...beschadigd].flatMap((woord) => vullingen(woord).map(normaliseer)).slice(0, MAX_VULLINGEN)
}
const MAX_VULLINGEN = 6_000

const zonderLigatuurtekens = (tekst: string) => tekst.replace(/[ﬀ-ﬆ]/g, (teken) => TEKENS[teken] ?? teken)

// A word with more than three holes has too many fillings to tell which one was meant.
function vullingen(woord: string, diep = 3): string[] {
  if (!GAT.test(woord)) return [woord]
  if (diep === 0) return []
  return LIGATUREN.flatMap((letters) => vullingen(woord.replace(GAT, letters), diep - 1))
}
