import { toonMoment } from '@/lib/domain/opnames/labels'
import type { Hoofdstuk } from '@/lib/domain/opnames/schema'
import { MomentLink } from './moment-link'
import type { Naar } from './video-speler'

type Props = { hoofdstukken: readonly Hoofdstuk[]; moment: number; naar: Naar }

/** The chapters of a recording; the one that plays is marked. */
export function Hoofdstuklijst({ hoofdstukken, moment, naar }: Props) {
  const nu = hoofdstukken.findLast(({ begin }) => begin <= moment)
  return (
    <nav aria-labelledby="hoofdstukken" className="flex flex-col gap-1">
      <h2 id="hoofdstukken">Hoofdstukken</h2>
      <ol>
        {hoofdstukken.map((hoofdstuk) => (
          <li
            key={hoofdstuk.begin}
            aria-current={hoofdstuk === nu ? 'true' : undefined}
            className="border-l-4 border-transparent pl-2 aria-[current]:border-action"
          >
            <MomentLink {...naar(hoofdstuk.begin)} className="gap-3 wrap-anywhere">
              <span className="shrink-0 font-semibold tabular-nums">{toonMoment(hoofdstuk.begin)}</span>{' '}
              {hoofdstuk.titel}
            </MomentLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
