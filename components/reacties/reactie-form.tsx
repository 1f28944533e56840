'use client'

import { useActionState, useId, useRef } from 'react'
import { formStaat } from '@/components/gebruikers/form-staat'
import { Tekstvondsten, useTekstcontrole } from '@/components/teksten/tekstcontrole'
import { CheckboxField } from '@/components/ui/choice-group'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { MAX_REACTIE } from '@/lib/domain/reacties/labels'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  /** What is sent beside the words: of which story, below which reaction, or which reaction it changes. */
  velden: Readonly<Record<string, string>>
  label: string
  knop: string
  tekst?: string
}

/** A reaction to write or to mend. What the privacy check found while typing stands with it before it is sent. */
export function ReactieForm<Result>({ action, velden, label, knop, tekst = '' }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const form = useRef<HTMLFormElement>(null)
  const { vondsten, opInvoer, wis } = useTekstcontrole(form)
  const { veld } = formStaat(state, { tekst })
  const id = useId()
  const toch = veld('toch')
  const vraagtToch =
    toch.errors.length > 0 || toch.defaultValue === 'on' || vondsten.some((een) => !een.zeker)
  return (
    <form
      ref={form}
      action={send}
      noValidate
      onInput={opInvoer}
      onSubmit={wis}
      className="flex flex-col items-start gap-3 print:hidden"
    >
      {Object.entries(velden).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <div role="alert">
        <FieldError id={`${id}-form`} errors={veld('').errors} />
      </div>
      <TextareaField
        {...veld('tekst')}
        id={`${id}-tekst`}
        label={label}
        hint="Noem geen gasten, naasten of collega’s bij naam, en geen plaats of datum."
        required
        rows={3}
        maxLength={MAX_REACTIE}
      />
      <Tekstvondsten vondsten={vondsten} />
      {vraagtToch && (
        <CheckboxField
          name="toch"
          id={`${id}-toch`}
          label="Toch plaatsen: niemand is hieraan te herkennen"
          errors={toch.errors}
          defaultChecked={toch.defaultValue === 'on'}
          required
        />
      )}
      <SubmitButton icon="send" variant="secondary">
        {knop}
      </SubmitButton>
    </form>
  )
}
