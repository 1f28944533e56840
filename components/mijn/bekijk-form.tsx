'use client'

import { useActionState } from 'react'
import { RadioGroup } from '@/components/ui/choice-group'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { KIJKROL_LABELS } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'
import type { Kijkrol } from '@/prisma/generated/client'

type Props<Result> = {
  action: FormAction<Result>
  rollen: readonly Kijkrol[]
  /** To choose from; none when it is always the own netwerk. */
  netwerken: readonly { id: string; korteNaam: string }[]
  /** Where one was going. */
  naar: string
}

const UITLEG: Record<Kijkrol, string> = {
  HOSPICEMEDEWERKER: 'Ziet wat gepubliceerd is voor wie is aangemeld.',
  NETWERKCOORDINATOR:
    'Ziet ook wat alleen voor netwerkcoördinatoren is, en de concepten van het eigen netwerk.',
  BEZOEKER: 'Ziet alleen wat openbaar is.',
}

/** As whom, and of which netwerk. */
export function BekijkForm<Result>({ action, rollen, netwerken, naar }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const fouten = state?.submission.error ?? {}
  return (
    <form action={send} className="flex max-w-measure flex-col items-start gap-6">
      <input type="hidden" name="naar" value={naar} />
      <RadioGroup
        id="als"
        name="als"
        legend="Als wie wil je kijken?"
        required
        errors={[...(fouten['als'] ?? []), ...(fouten[''] ?? [])]}
        defaultValue={rollen[0]}
        choices={rollen.map((rol) => ({ value: rol, label: KIJKROL_LABELS[rol], hint: UITLEG[rol] }))}
      />
      {netwerken.length > 0 && (
        <SelectField
          id="netwerkId"
          name="netwerkId"
          label="Van welk netwerk?"
          hint="Telt niet mee bij ‘zonder aanmelden’."
          emptyLabel="Zonder netwerk"
          errors={fouten['netwerkId'] ?? []}
          options={netwerken.map(({ id, korteNaam }) => ({ value: id, label: korteNaam }))}
        />
      )}
      <SubmitButton icon="eye">Bekijk het portaal zo</SubmitButton>
    </form>
  )
}
