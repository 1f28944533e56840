import { Badge } from '@/components/ui/badge'
import { Stack } from '@/components/ui/stack'
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

const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' })

/** What each netwerk says of a story, and which ones said nothing yet. */
export function OordeelLijst({ netwerken }: { netwerken: readonly NetwerkOordeel[] }) {
  const stil = netwerken.filter(({ oordeel }) => oordeel === null).map(({ korteNaam }) => korteNaam)
  return (
    <Stack>
      {stil.length < netwerken.length && (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
          {netwerken.map(
            ({ slug, korteNaam, oordeel }) =>
              oordeel && (
                <li
                  key={slug}
                  className="flex min-w-0 flex-col items-start gap-1 border-t border-line-soft pt-2"
                >
                  <span className="font-semibold">{korteNaam}</span>
                  <Badge {...LOOK[oordeel.keuze]}>{OORDEEL_LABELS[oordeel.keuze]}</Badge>
                  <p className="max-w-full wrap-anywhere">{oordeel.reden}</p>
                </li>
              ),
          )}
        </ul>
      )}
      {stil.length > 0 && <p className="text-ink-soft">Nog geen oordeel van {opsomming.format(stil)}.</p>}
    </Stack>
  )
}

/** '2 × doen we al, 1 × willen we': how it stands, in a line; nothing while nobody said anything. */
export const oordeelTelling = (netwerken: readonly NetwerkOordeel[]): string =>
  OORDEELKEUZES.map((keuze) => ({
    label: OORDEEL_LABELS[keuze].toLowerCase(),
    aantal: netwerken.filter(({ oordeel }) => oordeel?.keuze === keuze).length,
  }))
    .filter(({ aantal }) => aantal > 0)
    .map(({ label, aantal }) => `${aantal} × ${label}`)
    .join(', ')
