'use client'

import { type ReactNode, useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import type { ButtonVariant } from '@/components/ui/button'
import type { IconName } from '@/components/ui/icon-names'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  actie: FormAction<Result>
  /** what the action is about */
  id: string
  label: string
  icon?: IconName | undefined
  variant?: ButtonVariant
  /** said once it is done, where the page stays as it is */
  gelukt?: string
  /** fields above the button */
  children?: ReactNode
}

/** A form that is one button: works without JavaScript, and says why when a rule refuses. */
export function ActieKnop<Result>({ actie, id, label, icon, variant, gelukt, children }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const zinnen = Object.values(state?.submission.error ?? {}).flatMap((fouten) => fouten ?? [])
  return (
    <form action={verstuur} noValidate className="flex flex-col items-start gap-3">
      <input type="hidden" name="id" value={id} />
      {zinnen.length > 0 && <Alert tone="te-laat" title={zinnen.join(' ')} role="alert" />}
      {gelukt && state?.result && <Alert tone="klopt" title={gelukt} role="status" />}
      {children}
      <SubmitButton variant={variant} icon={icon}>
        {label}
      </SubmitButton>
    </form>
  )
}
