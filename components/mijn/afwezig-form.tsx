'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { Stack } from '@/components/ui/stack'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { formatDag } from '@/lib/web/format-nl'

/** `afwezigTot`, `vandaag`: Dutch calendar days, '2027-06-01'. */
type Props<Result> = { afwezigTot: string | null; vandaag: string; action: FormAction<Result> }

/** Says that one is away, and that one is back: until then somebody else gets the reminders. */
export function AfwezigForm<Result>({ afwezigTot, vandaag, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state, { afwezigTot: afwezigTot ?? '' })
  return (
    <section aria-labelledby="afwezig">
      <Stack>
        <h2 id="afwezig" className="scroll-mt-6">
          Ben je een tijd weg?
        </h2>
        <p className="max-w-measure">
          {afwezigTot === null
            ? 'Dan vragen we zolang je vervanger om te controleren, of de redactie. Jij krijgt geen herinneringen.'
            : `Je bent afwezig tot en met ${formatDag(afwezigTot)}. Zolang krijg je geen herinneringen; je vervanger of de redactie krijgt ze.`}
        </p>
        <form action={send} noValidate className="flex max-w-md flex-col items-start gap-4">
          <FormProblems state={state} />
          <TextField
            {...veld('afwezigTot')}
            type="date"
            width="short"
            label="Ik ben afwezig tot en met"
            min={vandaag}
            required
          />
          <SubmitButton icon="save" variant="secondary">
            Opslaan
          </SubmitButton>
        </form>
        {afwezigTot !== null && (
          <form action={send}>
            <input type="hidden" name="afwezigTot" value="" />
            <SubmitButton variant="quiet">Ik ben er weer</SubmitButton>
          </form>
        )}
      </Stack>
    </section>
  )
}
