import type { ReactNode } from 'react'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import { STAND_LABELS, type Standsoort } from '@/lib/domain/reeksen/labels'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatPeriod } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { HalteStatus } from '@/prisma/generated/client'
import { HalteAntwoordForm } from './halte-antwoord-form'
import { HalteForm } from './halte-form'

export type Bordregel = {
  id: string
  korteNaam: string
  stand: Standsoort
  slug: string | null
  datum: { begin: Date; einde: Date } | null
  aanvraag: {
    id: string
    status: HalteStatus
    periode: string
    bericht: string | null
    antwoord: string | null
    gevraagdOp: Date
    contact: { naam: string; email: string } | null
  } | null
  isEigen: boolean
  magVragen: boolean
}

type Props = {
  tourneeId: string
  netwerken: readonly Bordregel[]
  magBeheren: boolean
  now: Date
  vraag: FormAction<{ slug: string }>
  antwoord: FormAction<{ slug: string; conceptId: string | null }>
  trekIn: FormAction<{ slug: string }>
}

const LOOK = {
  DATUM: { tone: 'klopt', icon: 'circle-check' },
  IN_VOORBEREIDING: { tone: 'info', icon: 'pencil' },
  GEVRAAGD: { tone: 'bijna', icon: 'clock' },
  GEWEEST: { tone: 'neutral', icon: 'history' },
  AFGEWEZEN: { tone: 'neutral', icon: 'x' },
  GEEN: { tone: 'neutral', icon: 'minus' },
} as const satisfies Record<Standsoort, unknown>

/** Every netwerk with how far it is: a date, in the making, asked, or none yet. */
export function TourneeBord({ netwerken, ...gedeeld }: Props) {
  return (
    <ul className="grid items-start gap-4 lg:grid-cols-2">
      {netwerken.map((netwerk) => (
        <li
          key={netwerk.id}
          className="flex min-w-0 flex-col items-start gap-2 rounded-box border border-line-soft bg-surface p-4"
        >
          <div className="flex w-full flex-wrap items-center justify-between gap-2">
            <h3 className="text-lg">{netwerk.korteNaam}</h3>
            <Badge {...LOOK[netwerk.stand]}>{STAND_LABELS[netwerk.stand]}</Badge>
          </div>
          <Wanneer netwerk={netwerk} now={gedeeld.now} />
          <Aanvraag netwerk={netwerk} {...gedeeld} />
          {netwerk.magVragen && (
            <HalteForm tourneeId={gedeeld.tourneeId} netwerk={netwerk} action={gedeeld.vraag} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Wanneer({ netwerk: { datum, slug, stand }, now }: { netwerk: Bordregel; now: Date }): ReactNode {
  const tekst = datum
    ? formatPeriod(datum.begin, datum.einde, now)
    : stand === 'IN_VOORBEREIDING' && 'Bekijk het concept'
  if (!tekst) return null
  if (slug === null) return datum && <p>{tekst}</p>
  return (
    <TextLink href={paths.scholing(slug)} className="inline-flex min-h-11 items-center">
      {tekst}
    </TextLink>
  )
}

type AanvraagProps = { netwerk: Bordregel } & Pick<Props, 'magBeheren' | 'antwoord' | 'trekIn'>

function Aanvraag({ netwerk, magBeheren, antwoord, trekIn }: AanvraagProps) {
  const { aanvraag, korteNaam, isEigen } = netwerk
  if (!aanvraag) return null
  const { id, status, periode, bericht, contact, gevraagdOp } = aanvraag
  const open = status === 'GEVRAAGD'
  return (
    <div className="flex w-full flex-col gap-3">
      <p className="wrap-anywhere">
        Graag: {periode}. <span className="text-ink-soft">Gevraagd op {formatDate(gevraagdOp)}.</span>
      </p>
      {bericht && <p className="whitespace-pre-line wrap-anywhere">{bericht}</p>}
      {contact && (
        <p>
          Contact:{' '}
          <a
            href={`mailto:${contact.email}`}
            className="text-action underline underline-offset-3 wrap-anywhere"
          >
            {contact.naam}
          </a>
        </p>
      )}
      {!open && aanvraag.antwoord && (
        <p className="whitespace-pre-line wrap-anywhere">Antwoord van de organisator: {aanvraag.antwoord}</p>
      )}
      {open && magBeheren && <HalteAntwoordForm halteId={id} korteNaam={korteNaam} action={antwoord} />}
      {open && isEigen && (
        <KnopForm action={trekIn} velden={{ id }} variant="quiet" icon="undo-2">
          Trek de aanvraag van {korteNaam} in
        </KnopForm>
      )}
    </div>
  )
}

const opsomming = new Intl.ListFormat('nl', { type: 'conjunction' })
const MET_DATUM: readonly Standsoort[] = ['DATUM', 'GEWEEST']

/** '2 van de 6 netwerken hebben een datum. Nog geen halte: Zeeland en RBT.' */
export function tourneezin(netwerken: readonly Pick<Bordregel, 'stand' | 'korteNaam'>[]): string {
  const met = netwerken.filter(({ stand }) => MET_DATUM.includes(stand)).length
  const zonder = netwerken.filter(({ stand }) => stand === 'GEEN' || stand === 'AFGEWEZEN')
  const begin = `${met} van de ${netwerken.length} netwerken ${met === 1 ? 'heeft' : 'hebben'} een datum.`
  return zonder.length === 0
    ? begin
    : `${begin} Nog geen halte: ${opsomming.format(zonder.map(({ korteNaam }) => korteNaam))}.`
}
