import { Facts } from '@/components/ui/facts'
import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { MELDING_SOORT_LABELS } from '@/lib/domain/meldingen/labels'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { MeldingSoort, MeldingStatus } from '@/prisma/generated/client'

type Props = {
  melding: {
    soort: MeldingSoort
    nummer: string | null
    tekst: string | null
    status: MeldingStatus
    antwoord: string | null
    op: Date
    melder: string
    door: string | null
    afgehandeldOp: Date | null
    isEigen: boolean
    /** What was said, for who judges it. */
    reactie: { id: string; tekst: string; door: string; isVerborgen: boolean } | null
    onderwerp: { slug: string } | null
    /** of an inzicht: where it was learned */
    scholing: { slug: string; titel: string } | null
  }
}

/** What was reported, by whom, and what came back. */
export function MeldingInhoud({ melding }: Props) {
  const { soort, nummer, tekst, melder, op, antwoord, door, afgehandeldOp, isEigen, scholing } = melding
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="melding" className="flex flex-col gap-3">
        <h2 id="melding">{kopVan(melding)}</h2>
        {tekst && <p className="max-w-measure whitespace-pre-line wrap-anywhere">“{tekst}”</p>}
        <Facts
          facts={[
            { label: 'Wat is er aan de hand?', value: MELDING_SOORT_LABELS[soort] },
            {
              label: 'Uit de scholing',
              value: scholing && <TextLink href={paths.scholing(scholing.slug)}>{scholing.titel}</TextLink>,
            },
            { label: 'Gemeld nummer', value: nummer },
            { label: 'Gemeld door', value: isEigen ? null : melder },
            { label: 'Gemeld op', value: <Moment op={op} /> },
          ]}
        />
      </section>
      {melding.reactie && melding.onderwerp && (
        <GemeldeReactie reactie={melding.reactie} slug={melding.onderwerp.slug} />
      )}
      {antwoord && afgehandeldOp && (
        <section aria-labelledby="antwoord" className="flex flex-col gap-3">
          <h2 id="antwoord">{isEigen ? 'Het antwoord' : 'Het antwoord aan de lezer'}</h2>
          <p className="max-w-measure border-l-4 border-klopt pl-4 whitespace-pre-line wrap-anywhere">
            {antwoord}
          </p>
          <p className="text-sm text-ink-soft">
            {UITKOMST[melding.status]} {door && `Door ${door}, `}
            <Moment op={afgehandeldOp} />
          </p>
        </section>
      )}
      {!antwoord && isEigen && (
        <p className="max-w-measure text-ink-soft">
          Er is nog geen antwoord. Je krijgt een mail zodra het er is.
        </p>
      )}
    </div>
  )
}

type Gemeld = NonNullable<Props['melding']['reactie']>

function GemeldeReactie({
  reactie: { id, tekst, door, isVerborgen },
  slug,
}: {
  reactie: Gemeld
  slug: string
}) {
  return (
    <section aria-labelledby="gemelde-reactie" className="flex flex-col gap-3">
      <h2 id="gemelde-reactie">De reactie van {door}</h2>
      <p className="max-w-measure whitespace-pre-line wrap-anywhere">
        {tekst ? `“${tekst}”` : 'De reactie is er niet meer.'}
      </p>
      <p>
        {isVerborgen && 'Deze reactie is verborgen. '}
        <TextLink href={paths.praktijkverhaal(slug, {}, `reactie-${id}`)}>
          {isVerborgen ? 'Bekijk haar bij het verhaal' : 'Bekijk haar bij het verhaal, en verberg haar daar'}
        </TextLink>
      </p>
    </section>
  )
}

function kopVan({ soort, isEigen }: Props['melding']): string {
  if (soort === 'INZICHT') return isEigen ? 'Jullie inzicht' : 'Het inzicht'
  return isEigen ? 'Dit heb je gemeld' : 'Wat de lezer meldt'
}

const UITKOMST: Record<MeldingStatus, string> = {
  OPEN: '',
  AANGEPAST: 'Het is aangepast.',
  GEBLEVEN: 'Het blijft zoals het is.',
  GESLOTEN: 'De melding is gesloten.',
}

const Moment = ({ op }: { op: Date }) => (
  <Time datetime={op.toISOString()}>
    {formatDate(op)}, {formatTime(op)}
  </Time>
)
