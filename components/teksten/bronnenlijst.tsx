import { type Bronbijlage, Bronbijlagen } from '@/components/bijlagen/bronbijlagen'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import type { VoetnootBron } from './tekst'
import './tekst.css'

type Bron = VoetnootBron & { bijlagen?: readonly Bronbijlage[] }

type Props = { bronnen: readonly Bron[]; magMelden?: boolean }

/** The sources under a text, numbered as its footnotes: give it the same list in the same order as `Tekst`. */
export function Bronnenlijst({ bronnen, magMelden = false }: Props) {
  if (bronnen.length === 0) return null
  return (
    <ol className="bronnenlijst">
      {bronnen.map(({ slug, titel, uitgever, url, soort, bijlagen = [] }) => (
        <li key={slug} id={`bron-${slug}`}>
          {url ? <a href={url}>{titel}</a> : titel}
          <span className="bronnenlijst-herkomst">
            {soort} · {uitgever}
          </span>
          <Bronbijlagen bijlagen={bijlagen} />
          {magMelden && <KloptDitNiet over={{ soort: 'BRON', slug }} naam={titel} />}
        </li>
      ))}
    </ol>
  )
}
