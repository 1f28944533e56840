'use client'

import { useActionState, useId } from 'react'
import type { ButtonVariant } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/choice-group'
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

/** A box to tick before the step is taken: `naam` is the field of the command. */
export type Bevestiging = { naam: string; label: string; hint: string }

type Props = {
  id: string
  actie: Statusactie | undefined
  label: string
  icon?: IconName
  variant?: ButtonVariant
  /** With a question, the step asks for a remark first. */
  vraag?: string
  /** The question stands there at once and may stay unanswered: one press is enough. */
  direct?: boolean
  hint?: string
  bevestig?: Bevestiging | undefined
  /** the field that the answer goes in */
  veld?: 'opmerking' | 'reden'
}

type Met = { actie: Statusactie }

/** One status step as a form of its own: works without JavaScript, says why when a rule refuses it. */
export function StatusactieForm({ actie, ...props }: Props) {
  return actie ? <Formulier actie={actie} {...props} /> : null
}

function Formulier({
  id,
  actie,
  label,
  icon,
  variant,
  vraag,
  hint,
  bevestig,
  veld = 'opmerking',
  direct = false,
}: Props & Met) {
  const [state, verstuur] = useActionState(actie, undefined)
  const veldId = useId()
  const fouten = foutenIn(state)
  const getypt = state?.submission.initialValue?.[veld]
  const vink = bevestig && (
    <CheckboxField
      name={bevestig.naam}
      id={`${veldId}-bevestig`}
      label={bevestig.label}
      hint={bevestig.hint}
      defaultChecked={state?.submission.initialValue?.[bevestig.naam] === 'on'}
    />
  )
  const knop = (
    <SubmitButton icon={icon} variant={variant ?? 'secondary'}>
      {label}
    </SubmitButton>
  )
  const antwoord = vraag && (
    <TextareaField
      id={veldId}
      name={veld}
      label={vraag}
      hint={hint}
      errors={direct ? [] : fouten}
      required={!direct}
      {...(direct && { rows: 2 })}
      maxLength={veld === 'reden' ? 300 : 2_000}
      defaultValue={typeof getypt === 'string' ? getypt : ''}
    />
  )
  return (
    <form action={verstuur} className="flex flex-col gap-2">
      <input type="hidden" name="id" value={id} />
      {vraag && !direct ? (
        <Disclosure summary={`${label}…`} open={fouten.length > 0}>
          <div className="flex flex-col items-start gap-4">
            {antwoord}
            {vink}
            {knop}
          </div>
        </Disclosure>
      ) : (
        <div className="flex flex-col items-start gap-2">
          {antwoord}
          {vink}
          {knop}
          <div role="alert">
            <FieldError id={`${veldId}-weigering`} errors={fouten} />
          </div>
        </div>
      )}
    </form>
  )
}

const foutenIn = (state: FormState<Gezet>): string[] =>
  Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
