import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { gerenderdeTekst, type Verwijzing } from './gerenderde-tekst'
import { TekstWeergave } from './tekst-weergave'
import type { Uitlegbron } from './uitleg-html'
import type { BegripUitleg } from './zoek-begrippen'

export type { BegripUitleg, Verwijzing }
export type VoetnootBron = Uitlegbron

type Props = {
  doc: TekstDoc
  /** Names this text in this version (`id:versie:veld`): two texts must never share it. */
  cacheKey: string
  /** Unique on the page; letters, digits and hyphens. */
  idPrefix: string
  /** The place in this list is the number of the footnote: give every text of a page and its Bronnenlijst the same one. */
  bronnen?: readonly VoetnootBron[]
  begrippen?: readonly BegripUitleg[]
  /** What the links in it may lead this reader to, of our own items. */
  verwijzingen?: readonly Verwijzing[]
  /** 1 puts the headings of the text one level lower, under a heading of the page. */
  headingOffset?: 0 | 1
}

const GEEN: readonly never[] = []

/**
 * Rich text for reading, without any JavaScript in the browser: footnotes and terms open with native popovers.
 */
export function Tekst({
  doc,
  cacheKey,
  idPrefix,
  bronnen = GEEN,
  begrippen = GEEN,
  verwijzingen = GEEN,
  headingOffset = 0,
}: Props) {
  const vraag = { cacheKey, idPrefix, headingOffset, bronnen, begrippen, verwijzingen }
  return <TekstWeergave {...gerenderdeTekst(doc, vraag)} />
}
