'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import { MAX_INZICHT } from '@/lib/domain/afsluitingen/labels'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  scholingId: string
  dossiers: readonly { id: string; titel: string; hoortErbij: boolean }[]
  onderdelen: readonly Option[]
  action: FormAction<Result>
}

/** What the scholing taught, and in which onderdeel of which dossier it belongs. */
export function InzichtForm<Result>({ scholingId, dossiers, onderdelen, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const eigen = dossiers.filter(({ hoortErbij }) => hoortErbij)
  const { veld } = formStaat(state, {
    dossierId: eigen.length === 1 ? (eigen[0]?.id ?? '') : '',
    deel: '',
    inzicht: '',
  })
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-stretch gap-4">
      <FormProblems state={state} />
      <input type="hidden" name="id" value={scholingId} />
      <TextareaField
        {...veld('inzicht')}
        label="Wat leerden jullie dat een ander morgen kan gebruiken?"
        hint="Een of twee zinnen is genoeg. Noem geen gasten, naasten of collega’s."
        required
        rows={4}
        maxLength={MAX_INZICHT}
      />
      <SelectField
        {...veld('dossierId')}
        label="In welk dossier hoort het?"
        required
        emptyLabel="Kies een dossier"
        options={dossiers.map(({ id, titel, hoortErbij }) => ({
          value: id,
          label: hoortErbij ? `${titel} (hoort bij deze scholing)` : titel,
        }))}
      />
      <SelectField
        {...veld('deel')}
        label="In welk onderdeel?"
        required
        emptyLabel="Kies een onderdeel"
        options={onderdelen}
      />
      <SubmitButton icon="send" className="self-start">
        Bied het inzicht aan
      </SubmitButton>
    </form>
  )
}
