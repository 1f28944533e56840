'use client'

import { useActionState } from 'react'
import { zinnenBij } from '@/components/publicatie/formulierwaarden'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  dagId: string
  verhalen: readonly { id: string; titel: string; netwerk: string | null }[]
}

/** Puts one more story on the programme, at the end. */
export function VerhaalKiezen<Result>({ action, dagId, verhalen }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-start gap-4 print:hidden">
      <input type="hidden" name="id" value={dagId} />
      <input type="hidden" name="stap" value="erbij" />
      <SelectField
        name="verhaalId"
        label="Verhaal erbij"
        emptyLabel="Kies een verhaal"
        errors={[...zinnenBij(state, ''), ...zinnenBij(state, 'verhaalId')]}
        options={verhalen.map(({ id, titel, netwerk }) => ({
          value: id,
          label: netwerk ? `${titel} (${netwerk})` : titel,
        }))}
      />
      <SubmitButton icon="plus" variant="secondary">
        Zet op het programma
      </SubmitButton>
    </form>
  )
}
