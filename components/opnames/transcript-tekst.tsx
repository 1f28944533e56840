import { memo } from 'react'
import { toonMoment } from '@/lib/domain/opnames/labels'
import type { Deel } from '@/lib/domain/opnames/transcript'
import { MomentLink } from './moment-link'
import type { Naar } from './video-speler'

type Props = {
  delen: readonly Deel[]
  /** when the paragraph begins (ms) that is said now */
  actief: number | null
  naar: Naar
}

/** What is said, to read. Marks the paragraph that plays and never scrolls by itself. */
export const TranscriptTekst = memo(function TranscriptTekst({ delen, actief, naar }: Props) {
  return delen.map(({ titel, begin, alineas }) => (
    <section key={`${begin}-${titel}`} className="flex flex-col gap-1">
      {titel && <h3 className="wrap-anywhere">{titel}</h3>}
      {alineas.map((alinea) => (
        <div
          key={alinea.begin}
          aria-current={alinea.begin === actief ? 'true' : undefined}
          className="flex max-w-measure items-start gap-3 border-l-4 border-transparent pl-2 aria-[current]:border-action aria-[current]:bg-action-tint print:border-none print:pl-0 print:aria-[current]:bg-transparent"
        >
          <MomentLink {...naar(alinea.begin)} className="shrink-0 justify-end font-semibold tabular-nums">
            <span className="sr-only">Ga naar</span> {toonMoment(alinea.begin)}
          </MomentLink>
          <p className="py-2 wrap-anywhere">{alinea.stukjes.map(({ tekst }) => tekst).join(' ')}</p>
        </div>
      ))}
    </section>
  ))
})
