'use client'

import { useActionState, useId } from 'react'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { UITKOMST_LABELS } from '@/lib/domain/reflecties/labels'
import type { FormAction } from '@/lib/web/form-action'
import type { Reflectieuitkomst } from '@/prisma/generated/client'

type Props<Result> = {
  id: string
  /** what stands there already; null on home, where one tap is all */
  woord: string | null
  metWoord: boolean
  gekozen: Reflectieuitkomst | null
  actie: FormAction<Result>
}

const KEUZES = ['GELUKT', 'DEELS', 'NOG_NIET'] as const

/** How it went, in one tap; with a word if somebody likes. Works without JavaScript. */
export function AntwoordForm<Result>({ id, woord, metWoord, gekozen, actie }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const naam = useId()
  const fouten = Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
  return (
    <form action={verstuur} noValidate className="flex flex-col items-stretch gap-4">
      <input type="hidden" name="id" value={id} />
      <div role="alert">
        <FieldError id={naam} errors={fouten} />
      </div>
      {metWoord && (
        <TextareaField
          name="woord"
          label="Wil je er iets bij schrijven?"
          hint="Alleen jij leest dit. Schrijf geen namen van gasten of naasten op."
          rows={2}
          maxLength={300}
          defaultValue={woord ?? ''}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: these are buttons, and a fieldset is for fields */}
      <div role="group" aria-label="Hoe ging het?" className="flex flex-wrap gap-3">
        {KEUZES.map((keuze) => (
          <SubmitButton
            key={keuze}
            name="uitkomst"
            value={keuze}
            variant="secondary"
            icon={keuze === gekozen ? 'check' : undefined}
          >
            {UITKOMST_LABELS[keuze]}
            {keuze === gekozen && <span className="sr-only">, dit koos je</span>}
          </SubmitButton>
        ))}
      </div>
    </form>
  )
}
