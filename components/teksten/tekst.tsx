import type { TekstDoc } from '@/lib/domain/teksten/schema'
import { gerenderdeTekst } from './gerenderde-tekst'
import { popoverId } from './render-tekst'
import { TekstPopover } from './tekst-popover'
import { TekstWeergave } from './tekst-weergave'
import type { BegripUitleg } from './zoek-begrippen'

export type { BegripUitleg }

/** A source as a footnote shows it; `soort` is the word on the screen ("Richtlijn"). */
export type VoetnootBron = {
  slug: string
  titel: string
  uitgever: string
  url: string | null
  soort: string
}

type Props = {
  doc: TekstDoc
  /** Names this text in this version (`id:versie:veld`): two texts must never share it. */
  cacheKey: string
  /** Unique on the page; letters, digits and hyphens. */
  idPrefix: string
  /** The place in this list is the number of the footnote: give every text of a page and its Bronnenlijst the same one. */
  bronnen?: readonly VoetnootBron[]
  begrippen?: readonly BegripUitleg[]
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
  headingOffset = 0,
}: Props) {
  const slugs = bronnen.map(({ slug }) => slug)
  const tekst = gerenderdeTekst(doc, { cacheKey, idPrefix, headingOffset, bronnen: slugs, begrippen })
  const metVoetnoot = bronnen.filter(({ slug }) => tekst.voetnoten.includes(slug))
  const metUitleg = begrippen.filter(({ slug }) => tekst.begrippen.includes(slug))
  return (
    <div className="tekst">
      <TekstWeergave tekst={tekst} />
      {metVoetnoot.map(({ slug, titel, uitgever, url, soort }) => (
        <TekstPopover key={slug} id={popoverId(idPrefix, 'bron', slug)} titel={titel}>
          <p>
            {soort} · {uitgever}
          </p>
          {url && <a href={url}>Open de bron</a>}
        </TekstPopover>
      ))}
      {metUitleg.map(({ slug, term, uitleg }) => (
        <TekstPopover key={slug} id={popoverId(idPrefix, 'begrip', slug)} titel={term}>
          <p>{uitleg}</p>
        </TekstPopover>
      ))}
    </div>
  )
}
