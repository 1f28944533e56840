import type { DraadTonen } from './draad'

type Props = { draden: readonly DraadTonen[] }

/** All remarks in short, open ones first, each leading to its place in the text. */
export function Opmerkinglijst({ draden }: Props) {
  const open = draden.filter(({ opgelost }) => opgelost === null)
  const opgelost = draden.filter((draad) => draad.opgelost !== null)
  if (draden.length === 0) return <p>Er staan nog geen opmerkingen bij de tekst.</p>
  return (
    <nav aria-label="Opmerkingen" className="flex flex-col gap-4">
      <Lijst kop={`Open (${open.length})`} draden={open} />
      <Lijst kop={`Opgelost (${opgelost.length})`} draden={opgelost} />
    </nav>
  )
}

function Lijst({ kop, draden }: { kop: string; draden: readonly DraadTonen[] }) {
  if (draden.length === 0) return null
  return (
    <div>
      <h2 className="text-base font-bold">{kop}</h2>
      <ul>
        {draden.map(({ id, tekst, door, veld }) => (
          <li key={id}>
            <a href={`#opmerking-${id}`} className="flex min-h-11 flex-col justify-center py-1">
              <span className="line-clamp-2 wrap-anywhere underline underline-offset-3">{tekst}</span>
              <span className="text-sm text-ink-soft">
                {veld} · {door}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
