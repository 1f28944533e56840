'use client'

import { useActionState } from 'react'
import { CheckboxField } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { getypteWaarde, zinnenBij } from './formulierwaarden'
import type { Bevestiging, Statusactie } from './statusactie-form'

type Props = {
  id: string
  /** the noun's own `publish` */
  actie: Statusactie
  /** The own work: why a second reader comes afterwards. */
  vraagReden: boolean
  bevestig?: Bevestiging | undefined
}

/** Approves an item now, to be published at a moment of Dutch time, and if wanted archived at another. */
export function MomentForm({ id, actie, vraagReden, bevestig }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  return (
    <Disclosure summary="Op een ander moment publiceren…" open={state !== undefined}>
      <form action={verstuur} className="flex flex-col items-start gap-4">
        <input type="hidden" name="id" value={id} />
        <TextField
          id={`publicerenOp-${id}`}
          name="publicerenOp"
          type="datetime-local"
          label="Publiceren op"
          hint="Nederlandse tijd. Verandert er daarna iets aan de tekst, dan wacht het op jou."
          required
          width="short"
          errors={[...zinnenBij(state, 'publicerenOp'), ...zinnenBij(state, '')]}
          defaultValue={getypteWaarde(state, 'publicerenOp')}
        />
        <TextField
          id={`eindigtOp-${id}`}
          name="eindigtOp"
          type="datetime-local"
          label="Naar het archief op"
          hint="Vul dit in voor iets dat maar even geldt."
          width="short"
          errors={zinnenBij(state, 'eindigtOp')}
          defaultValue={getypteWaarde(state, 'eindigtOp')}
        />
        {vraagReden && (
          <TextareaField
            id={`reden-${id}`}
            name="reden"
            label="Waarom kan dit niet op een tweede lezer wachten?"
            required
            rows={2}
            maxLength={300}
            errors={zinnenBij(state, 'reden')}
            defaultValue={getypteWaarde(state, 'reden')}
          />
        )}
        {bevestig && (
          <CheckboxField
            name={bevestig.naam}
            id={`${bevestig.naam}-${id}`}
            label={bevestig.label}
            hint={bevestig.hint}
            defaultChecked={getypteWaarde(state, bevestig.naam) === 'on'}
          />
        )}
        <SubmitButton variant="secondary" icon="clock">
          Plan dit moment
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
