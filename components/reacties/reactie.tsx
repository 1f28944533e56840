import { KnopForm } from '@/components/publicatie/knop-form'
import { Alert } from '@/components/ui/alert'
import { Disclosure } from '@/components/ui/disclosure'
import { Cluster } from '@/components/ui/stack'
import { Time } from '@/components/ui/time'
import { MAX_REDEN } from '@/lib/domain/reacties/labels'
import type { ReactieDto } from '@/lib/domain/reacties/queries'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { ReactieForm } from './reactie-form'
import { RedenForm } from './reden-form'

type Actie = FormAction<{ id: string; slug: string }>
export type Reactieacties = {
  plaats: Actie
  verander: Actie
  verwijder: Actie
  meld: Actie
  verberg: Actie
  zetTerug: Actie
}

/** What one person said, with what this reader may do about it. Without words it keeps the place of what was answered. */
export function Reactie({ reactie, acties }: { reactie: ReactieDto; acties: Reactieacties }) {
  const { id, stand, waarom, door, op, bewerktOp, tekst, isEigen } = reactie
  if (stand === 'WEG')
    return (
      <p id={`reactie-${id}`} className="text-ink-soft">
        {waarom === 'VERWIJDERD' ? 'Verwijderd' : 'Verborgen door de redactie'}
      </p>
    )
  return (
    <article
      id={`reactie-${id}`}
      aria-label={`Reactie van ${door}`}
      className="flex scroll-mt-6 flex-col gap-2"
    >
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <span className="font-semibold">{isEigen ? `${door} (jij)` : door}</span>
        <span className="text-ink-soft">
          <Time datetime={op.toISOString()}>
            {formatDate(op)}, {formatTime(op)}
          </Time>
          {bewerktOp && ' (aangepast)'}
        </span>
      </p>
      {stand === 'VERBORGEN' && (
        <Alert tone="bijna" title={isEigen ? 'De redactie verborg je reactie' : 'Verborgen'}>
          <p className="whitespace-pre-line wrap-anywhere">{reactie.reden}</p>
        </Alert>
      )}
      <p className="max-w-measure whitespace-pre-line wrap-anywhere">
        {tekst || 'De tekst is na negentig dagen gewist.'}
      </p>
      <Knoppen key={`${bewerktOp?.getTime()}`} reactie={reactie} acties={acties} />
    </article>
  )
}

function Knoppen({ reactie, acties }: { reactie: ReactieDto; acties: Reactieacties }) {
  const { id, door, tekst, op, isGemeld } = reactie
  const wie = (
    <span className="sr-only">
      {' '}
      (reactie van {door}, {formatTime(op)})
    </span>
  )
  return (
    <div className="flex flex-col gap-2 print:hidden">
      {isGemeld && <p className="text-sm text-ink-soft">Je meldde deze reactie. De redactie kijkt ernaar.</p>}
      {reactie.magBewerken && (
        <Disclosure summary={<>Pas je reactie aan{wie}</>}>
          <ReactieForm
            action={acties.verander}
            velden={{ id }}
            label="Je reactie"
            knop="Bewaar"
            tekst={tekst}
          />
        </Disclosure>
      )}
      {reactie.magMelden && (
        <Disclosure summary={<>Meld deze reactie{wie}</>}>
          <RedenForm
            action={acties.meld}
            id={id}
            label="Wat is er niet goed aan?"
            hint="Alleen de redactie leest dit. Je krijgt een mail als ze ernaar keken."
            knop="Stuur naar de redactie"
            maxLength={500}
          />
        </Disclosure>
      )}
      {reactie.magVerbergen && (
        <Disclosure summary={<>Verberg als redactie{wie}</>}>
          <RedenForm
            action={acties.verberg}
            id={id}
            label="Waarom?"
            hint="De schrijver leest dit bij de eigen reactie."
            knop="Verberg deze reactie"
            maxLength={MAX_REDEN}
          />
        </Disclosure>
      )}
      <Cluster>
        {reactie.magTerugzetten && (
          <KnopForm action={acties.zetTerug} velden={{ id }} icon="undo-2">
            Zet terug{wie}
          </KnopForm>
        )}
        {reactie.magVerwijderen && (
          <KnopForm action={acties.verwijder} velden={{ id }} icon="trash-2">
            Verwijder{wie}
          </KnopForm>
        )}
      </Cluster>
    </div>
  )
}
