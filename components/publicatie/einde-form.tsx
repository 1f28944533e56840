'use client'

import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { getypteWaarde, zinnenBij } from './formulierwaarden'
import type { Statusactie } from './statusactie-form'

/** When a published item goes to the archive by itself. `einde`: Dutch wall time, '' when it stays. */
export function EindeForm({ id, einde, actie }: { id: string; einde: string; actie: Statusactie }) {
  const [state, verstuur] = useActionState(actie, undefined)
  return (
    <Disclosure
      summary={einde ? 'Verander het einde' : 'Laat dit vanzelf eindigen'}
      open={state !== undefined}
    >
      <form action={verstuur} className="flex flex-col items-start gap-4">
        <input type="hidden" name="id" value={id} />
        <TextField
          id={`einde-${id}`}
          name="eindigtOp"
          type="datetime-local"
          label="Naar het archief op"
          hint="Nederlandse tijd. Laat leeg als het mag blijven staan."
          width="short"
          errors={[...zinnenBij(state, 'eindigtOp'), ...zinnenBij(state, '')]}
          defaultValue={getypteWaarde(state, 'eindigtOp', einde)}
        />
        <SubmitButton variant="secondary">Bewaar het einde</SubmitButton>
      </form>
    </Disclosure>
  )
}
