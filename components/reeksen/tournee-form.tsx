'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { scholingId: string; toelichting: string | null; action: FormAction<Result> }

/** Offers a scholing to all netwerken, with what they must know before they ask. */
export function TourneeForm<Result>({ scholingId, toelichting, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state, { toelichting: toelichting ?? '' })
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-start gap-4">
      <FormProblems state={state} />
      <input type="hidden" name="id" value={scholingId} />
      <TextareaField
        {...veld('toelichting')}
        label="Wat moet een netwerk weten?"
        hint="Bijvoorbeeld: wat er nodig is, wat het kost, in welke maanden het kan."
        rows={3}
        maxLength={1_000}
      />
      <SubmitButton icon="send">Bied deze scholing aan alle netwerken aan</SubmitButton>
    </form>
  )
}
