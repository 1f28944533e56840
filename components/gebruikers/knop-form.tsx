'use client'

import { type ReactNode, useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import type { ButtonVariant } from '@/components/ui/button'
import { StatusMessage } from '@/components/ui/status-message'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  /** What goes along unseen: an id. */
  velden?: Readonly<Record<string, string>>
  variant?: ButtonVariant
  /** What to say when it is done and the page stays. */
  gedaan?: ReactNode
  children: ReactNode
}

/** One button that does one thing; says beside it what went wrong. */
export function KnopForm<Result>({
  action,
  velden = {},
  variant = 'secondary',
  gedaan,
  children,
}: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const problems = Object.values(state?.submission.error ?? {}).flatMap((texts) => texts ?? [])
  return (
    <form action={send} className="flex flex-col items-start gap-3">
      {Object.entries(velden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {problems.length > 0 && <Alert tone="te-laat" role="alert" title={problems.join(' ')} />}
      <SubmitButton variant={variant}>{children}</SubmitButton>
      <StatusMessage>{state?.submission.status === 'success' ? gedaan : null}</StatusMessage>
    </form>
  )
}
