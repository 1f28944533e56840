'use client'

import { getFormProps, useForm } from '@conform-to/react'
import { useActionState } from 'react'
import { fieldProps } from '@/components/ui/conform-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  scholingId: string
  vraag: string
  tekst: string | null
  bewaar: FormAction<Result>
}

/** "Wat neem ik morgen mee?": one's own answer, to write and to change. */
export function ReflectieForm<Result>({ scholingId, vraag, tekst, bewaar }: Props<Result>) {
  const [state, verstuur] = useActionState(bewaar, undefined)
  const [form, velden] = useForm<{ tekst: string }>({
    id: 'reflectie',
    lastResult: state?.submission ?? null,
    defaultValue: { tekst: tekst ?? '' },
  })
  return (
    <form {...getFormProps(form)} action={verstuur} className="flex flex-col items-stretch gap-4">
      <StatusMessage>
        {state?.result !== undefined && 'Je antwoord is bewaard. Alleen jij leest het.'}
      </StatusMessage>
      <ErrorSummary headingLevel={3} errors={(form.errors ?? []).map((text) => ({ text }))} />
      <input type="hidden" name="id" value={scholingId} />
      <TextareaField
        {...fieldProps(velden.tekst)}
        label={vraag}
        hint="Alleen jij leest dit. Schrijf geen namen van gasten of naasten op."
        maxLength={4_000}
        required
        defaultValue={velden.tekst.initialValue ?? tekst ?? ''}
      />
      <SubmitButton icon="save" className="self-start">
        Bewaar mijn antwoord
      </SubmitButton>
    </form>
  )
}
