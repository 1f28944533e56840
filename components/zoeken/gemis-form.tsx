'use client'

import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = { action: FormAction<Result>; vraag: string }

/** "Ik mis iets" under a page of results: one press is enough, a sentence helps. Works without JavaScript. */
export function GemisForm<Result>({ action, vraag }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { zin, ...overig } = state?.submission.error ?? {}
  const getypt = state?.submission.initialValue?.['zin']
  return (
    <Disclosure summary="Ik mis iets" open={state !== undefined} className="print:hidden">
      <form action={send} className="flex flex-col items-start gap-4">
        <input type="hidden" name="tekst" value={vraag} />
        <p className="max-w-measure">
          De redactie ziet dan je zoekvraag en wat je hier schrijft, niet wie je bent. Schrijf geen namen,
          nummers of adressen op.
        </p>
        <div role="alert">
          <FieldError id="gemis" errors={Object.values(overig).flatMap((zinnen) => zinnen ?? [])} />
        </div>
        <TextareaField
          name="zin"
          label="Wat had je willen vinden?"
          rows={2}
          maxLength={300}
          errors={zin ?? undefined}
          defaultValue={typeof getypt === 'string' ? getypt : ''}
        />
        <SubmitButton variant="secondary" icon="send">
          Meld dat je iets mist
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
