'use client'

import { type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

type Props<Result> = {
  action: FormAction<Result>
  velden: Readonly<Record<string, string>>
  variant?: 'danger' | 'secondary'
  children: ReactNode
}

/** One button with what goes along unseen, and above it why it did not work. */
export function SamenvoegForm<Result>({ action, velden, variant = 'danger', children }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const fouten = Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
  return (
    <form action={send} className="flex max-w-measure flex-col items-start gap-4">
      <ErrorSummary errors={fouten.map((text) => ({ text }))} />
      {Object.entries(velden).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </form>
  )
}
