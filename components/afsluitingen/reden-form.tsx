'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { MAX_REDEN } from '@/lib/domain/afsluitingen/labels'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  scholingId: string
  naam: 'geenOpname' | 'geenInzicht'
  label: string
  hint: string
  /** what was said before */
  waarde: string | null
  knop: string
  action: FormAction<Result>
}

/** Why a part of the closing is left out, in a word. */
export function RedenForm<Result>({ scholingId, naam, label, hint, waarde, knop, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state, { [naam]: waarde ?? '' })
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-stretch gap-4">
      <FormProblems state={state} />
      <input type="hidden" name="id" value={scholingId} />
      <TextareaField {...veld(naam)} label={label} hint={hint} required rows={2} maxLength={MAX_REDEN} />
      <SubmitButton variant="secondary" className="self-start">
        {knop}
      </SubmitButton>
    </form>
  )
}
