'use client'

import { useActionState, useId } from 'react'
import type { ButtonVariant } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError } from '@/components/ui/field'
import type { IconName } from '@/components/ui/icon-names'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/text-field'
import type { FormAction, FormState } from '@/lib/web/form-action'
import type { PublicatieSoort } from '@/prisma/generated/client'

type Gezet = { soort: PublicatieSoort; slug: string }

/** The form action of one status step, as `formAction` makes it from a `defineStatusovergang`. */
export type Statusactie = FormAction<Gezet>

type Props = {
  id: string
  actie: Statusactie | undefined
  label: string
  icon?: IconName
  variant?: ButtonVariant
  /** With a question, the step asks for a remark first. */
  vraag?: string
  hint?: string
}

/** One status step as a form of its own: works without JavaScript, says why when a rule refuses it. */
export function StatusactieForm({ actie, ...props }: Props) {
  return actie ? <Formulier actie={actie} {...props} /> : null
}

function Formulier({ id, actie, label, icon, variant, vraag, hint }: Props & { actie: Statusactie }) {
  const [state, verstuur] = useActionState(actie, undefined)
  const veldId = useId()
  const fouten = foutenIn(state)
  const getypt = state?.submission.initialValue?.['opmerking']
  const knop = (
    <SubmitButton icon={icon} variant={variant ?? 'secondary'}>
      {label}
    </SubmitButton>
  )
  return (
    <form action={verstuur} className="flex flex-col gap-2">
      <input type="hidden" name="id" value={id} />
      {vraag ? (
        <Disclosure summary={`${label}…`} open={fouten.length > 0}>
          <div className="flex flex-col items-start gap-4">
            <TextareaField
              id={veldId}
              name="opmerking"
              label={vraag}
              hint={hint}
              errors={fouten}
              required
              maxLength={2_000}
              defaultValue={typeof getypt === 'string' ? getypt : ''}
            />
            {knop}
          </div>
        </Disclosure>
      ) : (
        <>
          {knop}
          <div role="alert">
            <FieldError id={veldId} errors={fouten} />
          </div>
        </>
      )}
    </form>
  )
}

const foutenIn = (state: FormState<Gezet>): string[] =>
  Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
