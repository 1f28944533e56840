import { VERHAALVELD_LABELS } from '@/lib/domain/praktijkverhalen/labels'
import type { Verhaalveld, Vondstsoort } from '@/lib/domain/praktijkverhalen/schema'

/** One find of the privacy check, as `vondstenTonen` gives it. */
export type Vondst = {
  soort: Vondstsoort
  vondst: string
  uitleg: string | null
  voorstel: string | null
  plekken: readonly { veld: Verhaalveld; ervoor: string; erna: string }[]
}

/** Where a find stands, with the words around it. */
export function VondstPlekken({ vondst, plekken }: Pick<Vondst, 'vondst' | 'plekken'>) {
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {plekken.map(({ veld, ervoor, erna }) => (
        <li key={`${veld}-${ervoor}-${erna}`} className="break-words">
          <span className="text-ink-soft">{VERHAALVELD_LABELS[veld]}:</span> {ervoor}
          <mark className="rounded-box bg-bijna-tint px-1 font-semibold text-ink">{vondst}</mark>
          {erna}
        </li>
      ))}
    </ul>
  )
}
