import 'server-only'
import type { FragmentDeel } from '../../engine'

// Private-use characters: they stand in no text, so that highlighting never has to be HTML.
const BEGIN = '\ue000'
const EIND = '\ue001'

/** Options for ts_headline: about 30 words round the hits, marked by characters that `leesFragment` knows. */
export const MARKERING = `StartSel=${BEGIN}, StopSel=${EIND}, MaxWords=32, MinWords=16, MaxFragments=1, FragmentDelimiter=" … "`

/** A marked text as pieces; what is searched for is `raak`. */
export function leesFragment(gemarkeerd: string): FragmentDeel[] {
  return gemarkeerd.split(BEGIN).flatMap((stuk, index): FragmentDeel[] => {
    if (index === 0) return stuk === '' ? [] : [{ tekst: stuk, raak: false }]
    const [raak = '', rest = ''] = stuk.split(EIND)
    return [{ tekst: raak, raak: true }, ...(rest === '' ? [] : [{ tekst: rest, raak: false }])]
  })
}
