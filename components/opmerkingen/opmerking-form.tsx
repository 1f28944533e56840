'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  /** What is sent beside the words: the item and the block, or the remark that is answered. */
  velden: Readonly<Record<string, string>>
  /** Unique on the page. */
  veldId: string
  label: string
  knop: string
  maxLength: number
}

/** Words to go with a block, or with a remark. Works without JavaScript; what was typed stays when it is refused. */
export function OpmerkingForm<Result>(props: Props<Result>) {
  const { action, velden, veldId, label, knop, maxLength } = props
  const [state, send] = useActionState(action, undefined)
  const bijTekst = foutenVan(state, 'tekst')
  const rest = alleFouten(state).flatMap(({ text }) => (bijTekst.includes(text) ? [] : [text]))
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-stretch gap-3">
      {Object.entries(velden).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <div role="alert">
        <FieldError id={`${veldId}-weigering`} errors={rest} />
      </div>
      <TextareaField
        id={veldId}
        name="tekst"
        label={label}
        rows={3}
        maxLength={maxLength}
        required
        errors={bijTekst}
        defaultValue={alsTekst(beginwaarde(state, 'tekst', ''))}
      />
      <SubmitButton icon="send" className="self-start">
        {knop}
      </SubmitButton>
    </form>
  )
}
