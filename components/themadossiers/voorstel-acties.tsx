'use client'

import { useActionState } from 'react'
import { alleFouten, alsTekst, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction, FormState } from '@/lib/web/form-action'

type Props<Accepted, SentBack> = {
  /** id of the versie that holds the voorstel */
  id: string
  /** the versie of the item that it was compared with */
  versie: number
  accept: FormAction<Accepted>
  sendBack: FormAction<SentBack>
}

/** What the redactie can do with the change of a verantwoordelijke, below the comparison. Works without JavaScript. */
export function VoorstelActies<Accepted, SentBack>(props: Props<Accepted, SentBack>) {
  const { id, versie, accept, sendBack } = props
  const [accepted, sendAccept] = useActionState(accept, undefined)
  const [sentBack, sendRemark] = useActionState(sendBack, undefined)
  return (
    <section aria-label="Voorstel afhandelen" className="flex max-w-measure flex-col gap-4">
      <form action={sendAccept} className="flex flex-col items-start gap-2">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="versie" value={versie} />
        <Weigering id="overnemen" state={accepted} />
        <SubmitButton icon="circle-check">Neem dit voorstel over</SubmitButton>
      </form>
      <form action={sendRemark} noValidate>
        <input type="hidden" name="id" value={id} />
        <Disclosure summary="Stuur het voorstel terug…" open={alleFouten(sentBack).length > 0}>
          <div className="flex flex-col items-start gap-4">
            <Weigering id="terugsturen" state={sentBack} />
            <TextareaField
              name="opmerking"
              label="Wat moet er nog veranderen?"
              hint="De verantwoordelijke leest dit bij het dossier."
              required
              maxLength={2_000}
              errors={foutenVan(sentBack, 'opmerking')}
              defaultValue={alsTekst(beginwaarde(sentBack, 'opmerking', ''))}
            />
            <SubmitButton variant="secondary">Stuur terug</SubmitButton>
          </div>
        </Disclosure>
      </form>
    </section>
  )
}

// What concerns the form as a whole: the text changed meanwhile, or a colleague was first.
function Weigering<Result>({ id, state }: { id: string; state: FormState<Result> }) {
  const zinnen = ['', 'id', 'versie'].flatMap((naam) => foutenVan(state, naam))
  return (
    <div role="alert">
      <FieldError id={id} errors={zinnen} />
    </div>
  )
}
