'use client'

import { type ReactNode, useActionState, useId } from 'react'
import type { ButtonVariant } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import type { IconName } from '@/components/ui/icon-names'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  /** What is sent, beside the press itself. */
  velden: Readonly<Record<string, string>>
  variant?: ButtonVariant
  icon?: IconName | undefined
  /** Takes the place of the button once it is done, where the page stays as it is. */
  gelukt?: string
  children: ReactNode
}

/** One button that does one thing, as a form of its own: works without JavaScript, says why when a rule refuses it. */
export function KnopForm<Result>({
  action,
  velden,
  variant = 'quiet',
  icon,
  gelukt,
  children,
}: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const id = useId()
  const fouten = Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
  if (gelukt && state?.result) return <p role="status">{gelukt}</p>
  return (
    <form action={send}>
      {Object.entries(velden).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <div role="alert">
        <FieldError id={id} errors={fouten} />
      </div>
      <SubmitButton variant={variant} icon={icon}>
        {children}
      </SubmitButton>
    </form>
  )
}
