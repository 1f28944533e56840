import type { VoetnootBron } from './tekst'
import './tekst.css'

/** The sources under a text, numbered as its footnotes: give it the same list in the same order as `Tekst`. */
export function Bronnenlijst({ bronnen }: { bronnen: readonly VoetnootBron[] }) {
  if (bronnen.length === 0) return null
  return (
    <ol className="bronnenlijst">
      {bronnen.map(({ slug, titel, uitgever, url, soort }) => (
        <li key={slug} id={`bron-${slug}`}>
          {url ? <a href={url}>{titel}</a> : titel}
          <span className="bronnenlijst-herkomst">
            {soort} · {uitgever}
          </span>
        </li>
      ))}
    </ol>
  )
}
