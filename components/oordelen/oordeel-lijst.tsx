import { Badge } from '@/components/ui/badge'
import { OORDEEL_LABELS } from '@/lib/domain/oordelen/labels'
import { OORDEELKEUZES } from '@/lib/domain/oordelen/schema'
import type { Oordeelkeuze } from '@/prisma/generated/client'

export type NetwerkOordeel = {
  slug: string
  korteNaam: string
  oordeel: { keuze: Oordeelkeuze; reden: string } | null
}

const LOOK = {
  DOEN_WE_AL: { tone: 'klopt', icon: 'circle-check' },
  WILLEN_WE: { tone: 'info', icon: 'star' },
  PAST_NIET: { tone: 'neutral', icon: 'x' },
} as const satisfies Record<Oordeelkeuze, unknown>

/** What each netwerk says of a story, those that said nothing yet too. */
export function OordeelLijst({ netwerken }: { netwerken: readonly NetwerkOordeel[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
      {netwerken.map(({ slug, korteNaam, oordeel }) => (
        <li key={slug} className="flex min-w-0 flex-col items-start gap-1 border-t border-line-soft pt-2">
          <span className="font-semibold">{korteNaam}</span>
          {oordeel ? (
            <>
              <Badge {...LOOK[oordeel.keuze]}>{OORDEEL_LABELS[oordeel.keuze]}</Badge>
              <p className="max-w-full wrap-anywhere">{oordeel.reden}</p>
            </>
          ) : (
            <span className="text-ink-soft">Nog geen oordeel</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** '2 doen we al, 1 willen we, 3 nog geen oordeel': how it stands, in a line. */
export function oordeelTelling(netwerken: readonly NetwerkOordeel[]): string {
  const delen = OORDEELKEUZES.map((keuze) => ({
    label: OORDEEL_LABELS[keuze].toLowerCase(),
    aantal: netwerken.filter(({ oordeel }) => oordeel?.keuze === keuze).length,
  }))
  const stil = { label: 'nog geen oordeel', aantal: netwerken.filter(({ oordeel }) => !oordeel).length }
  return [...delen, stil]
    .filter(({ aantal }) => aantal > 0)
    .map(({ label, aantal }) => `${aantal} × ${label}`)
    .join(', ')
}
