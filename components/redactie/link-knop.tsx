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
  naam: string
  variant?: ButtonVariant
  icon: IconName
  children: ReactNode
}

/** One button about one link. */
export function LinkKnop<Result>({ action, id, naam, variant = 'secondary', icon, children }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const fouten = Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <div role="alert">
        <FieldError id={`${naam}-fout`} errors={fouten} />
      </div>
      <SubmitButton variant={variant} icon={icon}>
        {children}
      </SubmitButton>
    </form>
  )
}
