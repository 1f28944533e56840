import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Cluster } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

export type Besluit = {
  id: string
  tekst: string
  wie: string
  eigenaarIsWeg: boolean
  /** Dutch calendar day */
  voor: string
  isTeLaat: boolean
  isGedaan: boolean
  netwerk: string | null
  verhaal: { slug: string; titel: string } | null
}

type Props<B extends Besluit> = {
  besluiten: readonly B[]
  /** Beside what it says: the day it was decided on. */
  meer?: (besluit: B) => ReactNode
  /** What can be done with it. */
  acties?: (besluit: B) => ReactNode
}

/** What was decided, with who does it and by when. */
export function BesluitLijst<B extends Besluit>({ besluiten, meer, acties }: Props<B>) {
  return (
    <ul className="flex flex-col gap-4">
      {besluiten.map((besluit) => (
        <li
          key={besluit.id}
          className="kaart flex flex-col items-start gap-2 rounded-box border border-line-soft bg-surface p-4"
        >
          <p className="max-w-measure font-semibold whitespace-pre-line wrap-anywhere">{besluit.tekst}</p>
          <Cluster>
            <Stand besluit={besluit} />
            <span className="wrap-anywhere">
              {besluit.wie}, <Time datetime={besluit.voor}>{formatDag(besluit.voor)}</Time>
            </span>
            <span className="text-ink-soft">{besluit.netwerk ?? 'Alle netwerken samen'}</span>
          </Cluster>
          {besluit.eigenaarIsWeg && !besluit.isGedaan && (
            <p className="text-bijna">
              Het account van {besluit.wie} is gesloten. Spreek af wie dit overneemt.
            </p>
          )}
          {besluit.verhaal && (
            <p>
              Bij{' '}
              <TextLink href={paths.praktijkverhaal(besluit.verhaal.slug)}>{besluit.verhaal.titel}</TextLink>
            </p>
          )}
          {meer?.(besluit)}
          {acties?.(besluit)}
        </li>
      ))}
    </ul>
  )
}

function Stand({ besluit: { isGedaan, isTeLaat } }: { besluit: Besluit }) {
  if (isGedaan)
    return (
      <Badge tone="klopt" icon="circle-check">
        Gedaan
      </Badge>
    )
  return isTeLaat ? (
    <Badge tone="te-laat" icon="clock-alert">
      Te laat
    </Badge>
  ) : (
    <Badge icon="clock">Nog te doen</Badge>
  )
}
