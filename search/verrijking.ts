import 'server-only'
import type { Zoekbaar } from '@/lib/domain/publicatie/zoekbaar'
import { herstelLigaturen } from '@/lib/domain/teksten/ligaturen'
import { splitsSamenstelling } from '@/lib/domain/teksten/samenstelling'
import { woordenboek } from './woordenboek'
import { woordenVan } from './zoektekst'

/** What the index knows beside the text itself: parts of compounds, joined forms, and repaired letters. */
export type Verrijking = {
  /** of titel and in het kort */
  kopdelen: string
  woorddelen: string
  hersteld: boolean
}

/**
 * Makes documents ready for the index. `corpus` knows words that the index holds already: a word that only we use
 * ('consortium', a name) counts as a word as well. The source is never changed.
 */
export async function verrijk(
  documenten: readonly Zoekbaar[],
  corpus: (woord: string) => boolean,
): Promise<(Zoekbaar & Verrijking)[]> {
  const boek = await woordenboek()
  const isWoord = (woord: string) => boek.has(woord) || corpus(woord)
  const kent = (woord: string) => isWoord(woord) || splitsSamenstelling(woord, isWoord) !== null
  return documenten.map((document) => {
    const [titel, kort, tekst] = [document.titel, document.kort, document.tekst].map((deel) =>
      herstelLigaturen(deel, kent),
    )
    if (!titel || !kort || !tekst) throw new Error('a document has three texts')
    return {
      ...document,
      titel: titel.tekst,
      kort: kort.tekst,
      tekst: tekst.tekst,
      hersteld: titel.isHersteld || kort.isHersteld || tekst.isHersteld,
      kopdelen: delenVan(`${titel.tekst} ${kort.tekst}`, isWoord),
      woorddelen: delenVan(tekst.tekst, isWoord),
    }
  })
}

// 'pijnbestrijding' is also found by 'bestrijding', 'e-learning' by 'elearning' and by 'learning'.
function delenVan(tekst: string, isWoord: (woord: string) => boolean): string {
  const delen = new Set<string>()
  for (const woord of new Set(woordenVan(tekst))) {
    if (woord.includes('-')) delen.add(woord.replaceAll('-', ''))
    for (const deel of woord.split('-').flatMap((stuk) => splitsSamenstelling(stuk, isWoord) ?? []))
      delen.add(deel)
  }
  return [...delen].join(' ')
}
