'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { RadioGroup } from '@/components/ui/choice-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { BEREIKEN, type Bereik } from '@/lib/domain/opnames/schema'
import { BEREIK_LABELS } from '@/lib/domain/sprekers/labels'
import type { FormAction } from '@/lib/web/form-action'

type Props = {
  sprekerId: string
  /** what to begin with: who may watch, and the last Dutch day */
  begin: { bereik: Bereik; tot: string }
  vandaag: string
  actie: FormAction<{ slug: string }>
}

/** Asks one speaker whether a recording may be shown. */
export function VraagForm({ sprekerId, begin, vandaag, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const { veld } = formStaat(state, begin)
  const idVan = (naam: string) => `${naam}-${sprekerId}`
  const van = (naam: string) => ({ ...veld(naam), id: idVan(naam) })
  return (
    <form action={verstuur} noValidate className="flex max-w-measure flex-col gap-6">
      <FormProblems state={state} idVan={idVan} />
      <input type="hidden" name="id" value={sprekerId} />
      <RadioGroup
        {...van('bereik')}
        legend="Wie mag de opname bekijken?"
        required
        choices={BEREIKEN.map((value) => ({ value, label: BEREIK_LABELS[value] }))}
      />
      <TextField
        {...van('tot')}
        type="date"
        width="short"
        label="Tot en met"
        hint="Daarna verdwijnt de opname vanzelf."
        min={vandaag}
        required
      />
      <SubmitButton icon="send" variant="secondary" className="self-start">
        Mail de vraag
      </SubmitButton>
    </form>
  )
}
