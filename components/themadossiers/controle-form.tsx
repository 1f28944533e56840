'use client'

import { useActionState } from 'react'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { id: string; action: FormAction<Result> }

/** "Bevestig: dit klopt nog", with room for a remark. Works without JavaScript. */
export function ControleForm<Result>({ id, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { opmerking, ...overig } = state?.submission.error ?? {}
  const typed = state?.submission.initialValue?.['opmerking']
  return (
    <form action={send} className="flex flex-col items-start gap-4">
      <input type="hidden" name="id" value={id} />
      <div role="alert">
        <FieldError id="controle" errors={Object.values(overig).flatMap((zinnen) => zinnen ?? [])} />
      </div>
      <TextareaField
        name="opmerking"
        label="Opmerking"
        hint="Bijvoorbeeld wat je hebt nagekeken. De redactie leest dit."
        errors={opmerking ?? undefined}
        rows={3}
        maxLength={1_000}
        defaultValue={typeof typed === 'string' ? typed : ''}
      />
      <SubmitButton icon="shield-check">Bevestig: dit klopt nog</SubmitButton>
    </form>
  )
}
