import 'server-only'
import { normaliseer } from './zoektekst'

/** What a PDF loses: one character stands where two or three letters were. */
const LIGATUREN = ['ti', 'ft', 'fi', 'ff', 'fl', 'tt', 'ffi', 'ffl', 'th', 'fj', 'fb', 'fh', 'fk']
/** The characters that such texts show instead. */
const GATEN = '?_\uFFFD\u00AD\u0002\u0003\uE000-\uF8FF'
const BESCHADIGD = new RegExp(`\\p{L}+(?:[${GATEN}]\\p{L}+)+|\\p{L}{2,}[${GATEN}](?=\\s\\p{Ll})`, 'gu')
const GAT = new RegExp(`[${GATEN}]`, 'u')
// Some programs write the ligature as one character of its own; that is only another way of writing.
const TEKENS: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' }

export type Hersteld = { tekst: string; isHersteld: boolean }

/**
 * Puts back the letters that a PDF lost: 'pallia?eve' → 'palliatieve'. Only where exactly one filling gives a word that
 * `isWoord` knows (asked for lower case without accents); everything else stays as it is, a real question mark too.
 */
export function herstelLigaturen(tekst: string, isWoord: (woord: string) => boolean): Hersteld {
  const gewoon = tekst.replace(/[ﬀ-ﬆ]/g, (teken) => TEKENS[teken] ?? teken)
  let isHersteld = false
  const heel = gewoon.replace(BESCHADIGD, (woord) => {
    const [enige, ...meer] = vullingen(woord).filter((vulling) => isWoord(normaliseer(vulling)))
    if (enige === undefined || meer.length > 0) return woord
    isHersteld = true
    return enige
  })
  return { tekst: heel, isHersteld }
}

// A word with more than three holes has too many fillings to tell which one was meant.
function vullingen(woord: string, diep = 3): string[] {
  if (!GAT.test(woord)) return [woord]
  if (diep === 0) return []
  return LIGATUREN.flatMap((letters) => vullingen(woord.replace(GAT, letters), diep - 1))
}
