import { KnopForm } from '@/components/publicatie/knop-form'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import type { Bereik } from '@/lib/domain/opnames/schema'
import { AKKOORD_LABELS, BEREIK_LABELS } from '@/lib/domain/sprekers/labels'
import type { FormAction } from '@/lib/web/form-action'
import { formatDag, formatDate } from '@/lib/web/format-nl'
import type { Opnameakkoord } from '@/prisma/generated/client'
import { SprekerForm } from './spreker-form'
import { VraagForm } from './vraag-form'

type Spreker = {
  id: string
  naam: string
  functie: string | null
  email: string | null
  akkoord: Opnameakkoord
  gevraagdBereik: Bereik | null
  gevraagdTot: string | null
  gevraagdOp: Date | null
  akkoordBereik: Bereik | null
  akkoordTot: string | null
}
type Actie = FormAction<{ slug: string }>
type Props = {
  scholingId: string
  sprekers: readonly Spreker[]
  /** Dutch days: today, and until when a question asks unless somebody says otherwise */
  vandaag: string
  standaardTot: string
  bewaar: Actie
  verwijder: Actie
  vraag: Actie
}

/** The speakers with what they agreed to, for who manages the scholing. */
export function Sprekerlijst({ sprekers, ...rest }: Props) {
  if (sprekers.length === 0) return <p>Er is nog geen spreker genoemd.</p>
  return (
    <ul className="flex max-w-measure flex-col gap-4">
      {sprekers.map((spreker) => (
        <li
          key={spreker.id}
          className="flex flex-col gap-3 rounded-box border border-line-soft bg-surface p-4"
        >
          <Een spreker={spreker} {...rest} />
        </li>
      ))}
    </ul>
  )
}

type EenProps = Omit<Props, 'sprekers'> & { spreker: Spreker }

function Een({ spreker, scholingId, vandaag, standaardTot, bewaar, verwijder, vraag }: EenProps) {
  const { id, naam, functie, email, akkoord, gevraagdBereik, gevraagdTot } = spreker
  const isGevraagd = akkoord !== 'NIET_GEVRAAGD'
  return (
    <>
      <h3 className="text-base font-bold wrap-anywhere">
        {naam}
        {functie && <span className="font-normal">, {functie}</span>}
      </h3>
      <div className="flex flex-wrap items-center gap-3">
        <Badge tone={akkoord === 'JA' ? 'klopt' : 'bijna'}>{AKKOORD_LABELS[akkoord]}</Badge>
        <span className="text-sm text-ink-soft">{standVan(spreker)}</span>
      </div>
      {email === null ? (
        <p>Vul een e-mailadres in om akkoord te vragen.</p>
      ) : (
        <Disclosure summary={isGevraagd ? 'Vraag opnieuw akkoord' : 'Vraag akkoord voor een opname'}>
          {isGevraagd && (
            <p className="mb-4">Een nieuwe vraag vervangt de vorige. Het antwoord van nu vervalt dan.</p>
          )}
          <VraagForm
            sprekerId={id}
            begin={{
              bereik: gevraagdBereik ?? 'LEDEN',
              tot: gevraagdTot !== null && gevraagdTot > vandaag ? gevraagdTot : standaardTot,
            }}
            vandaag={vandaag}
            actie={vraag}
          />
        </Disclosure>
      )}
      <Disclosure summary="Bewerk of verwijder">
        <div className="flex flex-col gap-4">
          <SprekerForm scholingId={scholingId} spreker={spreker} actie={bewaar} />
          <KnopForm action={verwijder} velden={{ id }} icon="trash-2">
            Verwijder deze spreker
          </KnopForm>
        </div>
      </Disclosure>
    </>
  )
}

function standVan({ gevraagdOp, akkoordBereik, akkoordTot }: Spreker): string {
  if (akkoordBereik && akkoordTot)
    return `${BEREIK_LABELS[akkoordBereik]}, tot en met ${formatDag(akkoordTot)}.`
  return gevraagdOp ? `Gevraagd op ${formatDate(gevraagdOp)}.` : ''
}
