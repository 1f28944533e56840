'use client'

import { useActionState } from 'react'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'
import { alleFouten } from './formulier-veld'

type Deelnemer = {
  id: string
  naam: string
  organisatie: string | null
  aanwezigOp: Date | null
  aanwezigDoor: 'LIJST' | 'CODE' | null
}

type Props = {
  scholingId: string
  deelnemers: readonly Deelnemer[]
  actie: FormAction<{ slug: string }>
}

/** The list of who was there. What was ticked when the page was made goes along, so that a code typed since stays. */
export function AanwezigheidForm({ scholingId, deelnemers, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  if (deelnemers.length === 0) return <p>Niemand was ingeschreven.</p>
  const waren = deelnemers.filter(({ aanwezigOp }) => aanwezigOp !== null).map(({ id }) => id)
  return (
    <form action={verstuur} noValidate className="flex max-w-measure flex-col gap-6">
      <ErrorSummary errors={alleFouten(state)} />
      <input type="hidden" name="id" value={scholingId} />
      {waren.map((id) => (
        <input key={id} type="hidden" name="eerderIds" value={id} />
      ))}
      <CheckboxGroup
        // Made anew when somebody typed the code meanwhile, or their box would stay empty.
        key={waren.join()}
        name="aanwezigIds"
        legend="Wie was er?"
        defaultValues={waren}
        choices={deelnemers.map(({ id, naam, organisatie, aanwezigDoor }) => ({
          value: id,
          label: naam,
          hint: [organisatie, aanwezigDoor === 'CODE' && 'vulde de code in'].filter(Boolean).join(', '),
        }))}
      />
      <SubmitButton icon="save" className="self-start">
        Bewaar de lijst
      </SubmitButton>
    </form>
  )
}
