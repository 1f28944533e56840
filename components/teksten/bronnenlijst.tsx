import { type Bronbijlage, Bronbijlagen } from '@/components/bijlagen/bronbijlagen'
import type { VoetnootBron } from './tekst'
import './tekst.css'

type Bron = VoetnootBron & { bijlagen?: readonly Bronbijlage[] }

/** The sources under a text, numbered as its footnotes: give it the same list in the same order as `Tekst`. */
export function Bronnenlijst({ bronnen }: { bronnen: readonly Bron[] }) {
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
        </li>
      ))}
    </ol>
  )
}
