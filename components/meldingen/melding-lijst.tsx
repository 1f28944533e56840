import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { type Deel, MELDING_SOORT_LABELS, MELDING_STATUS_LABELS } from '@/lib/domain/meldingen/labels'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { MeldingSoort, MeldingStatus } from '@/prisma/generated/client'
import { SluitForm } from './antwoord-form'
import { type Onderwerp, onderwerpNaam, soortNaam } from './onderwerp-naam'

type Melding = {
  id: string
  soort: MeldingSoort
  deel: Deel | null
  nummer: string | null
  tekst: string | null
  status: MeldingStatus
  antwoord: string | null
  op: Date
  melder: string
  onderwerp: Onderwerp | null
}

type Props<Result> = {
  meldingen: readonly Melding[]
  /** For who answers: with the name of the reader. */
  metMelder: boolean
  /** For who may close one from here: the action, and the address of this list. */
  sluiten?: { action: FormAction<Result>; terug: string }
}

/** Meldingen below each other: about what, what was said, and the answer when there is one. */
export function MeldingLijst<Result>({ meldingen, metMelder, sluiten }: Props<Result>) {
  return (
    <ul className="flex flex-col gap-3">
      {meldingen.map((melding) => (
        <li
          key={melding.id}
          className="flex flex-col items-start gap-1 rounded-box border border-line-soft bg-surface p-4 wrap-anywhere"
        >
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <TextLink href={paths.melding(melding.id)} className="font-semibold">
              {titelVan(melding)}
            </TextLink>
            <StatusVanMelding status={melding.status} />
          </div>
          <p className="text-sm text-ink-soft">
            {melding.onderwerp && `${soortNaam(melding.onderwerp)} · `}
            {MELDING_SOORT_LABELS[melding.soort]}
            {melding.nummer && ` (${melding.nummer})`} · {metMelder && `van ${melding.melder}, `}
            <Time datetime={melding.op.toISOString()}>{formatDate(melding.op)}</Time>
          </p>
          {melding.tekst && <p className="max-w-measure whitespace-pre-line">“{melding.tekst}”</p>}
          {melding.antwoord && (
            <p className="max-w-measure border-l-4 border-klopt pl-3 whitespace-pre-line">
              <span className="font-semibold">Antwoord:</span> {melding.antwoord}
            </p>
          )}
          {sluiten && melding.status === 'OPEN' && (
            <div className="mt-2 self-stretch">
              <SluitForm id={melding.id} {...sluiten} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

const titelVan = ({ onderwerp, deel }: Melding): string => {
  const naam = onderwerpNaam(onderwerp, deel)
  return naam.charAt(0).toUpperCase() + naam.slice(1)
}

const TONEN = {
  OPEN: { tone: 'bijna', icon: 'clock' },
  AANGEPAST: { tone: 'klopt', icon: 'circle-check' },
  GEBLEVEN: { tone: 'neutral', icon: 'check' },
  GESLOTEN: { tone: 'neutral', icon: 'check' },
} as const

/** Where a melding stands, in a word. */
export function StatusVanMelding({ status }: { status: MeldingStatus }) {
  return <Badge {...TONEN[status]}>{MELDING_STATUS_LABELS[status]}</Badge>
}
