'use client'

import { useActionState } from 'react'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'

/** Back to the own rights; a form, so that no link or prefetch can do it. */
export function StopBlikForm<Result>({ action }: { action: FormAction<Result> }) {
  const [state, send] = useActionState(action, undefined)
  return (
    <form action={send}>
      <SubmitButton variant="secondary" icon="x">
        Stop met bekijken
      </SubmitButton>
      <div role="alert">
        <FieldError id="stop-bekijken" errors={state?.submission.error?.[''] ?? []} />
      </div>
    </form>
  )
}
