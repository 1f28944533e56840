import { Disclosure } from '@/components/ui/disclosure'
import type { FormAction } from '@/lib/web/form-action'
import { KnopForm } from '../publicatie/knop-form'

type Props<Result> = {
  scholingen: readonly { id: string; titel: string }[]
  kopieer: FormAction<Result>
}

/** The short way to a new scholing: one like an earlier one. Nothing for who made none yet. */
export function EerdereScholingen<Result>({ scholingen, kopieer }: Props<Result>) {
  if (scholingen.length === 0) return null
  return (
    <Disclosure summary="Begin met een eerdere scholing" className="mb-8 max-w-measure">
      <p className="mb-4 text-ink-soft">
        Je krijgt een kopie als concept. Alleen de datums, de inschrijvingen en de opname gaan niet mee.
      </p>
      <ul className="flex flex-col gap-3">
        {scholingen.map(({ id, titel }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span>{titel}</span>
            <KnopForm action={kopieer} velden={{ id }} variant="secondary" icon="copy">
              Maak nog zo een <span className="sr-only">als {titel}</span>
            </KnopForm>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
