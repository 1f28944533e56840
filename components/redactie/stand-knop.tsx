'use client'

import { type ReactNode, useActionState } from 'react'
import type { ButtonVariant } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import type { IconName } from '@/components/ui/icon-names'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  id: string
  stand: 'OPEN' | 'OPGELOST' | 'GENEGEERD'
  variant?: ButtonVariant
  icon?: IconName
  children: ReactNode
}

/** One button that says what was made of a question nobody found an answer to. */
export function StandKnop<Result>({ action, id, stand, variant = 'quiet', icon, children }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const fouten = Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="stand" value={stand} />
      <div role="alert">
        <FieldError id={`stand-${id}`} errors={fouten} />
      </div>
      <SubmitButton variant={variant} icon={icon}>
        {children}
      </SubmitButton>
    </form>
  )
}
