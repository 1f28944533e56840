'use client'

import { useActionState } from 'react'
import { Icon } from '@/components/ui/icon'
import { menuItemClass } from '@/components/ui/popover-menu'
import type { FormAction } from '@/lib/web/form-action'

/** The button that ends the session; a form, so that no link or prefetch can do it. */
export function AfmeldenForm<Result>({ action }: { action: FormAction<Result> }) {
  const [state, send] = useActionState(action, undefined)
  const problem = state?.submission.error?.['']?.join(' ')
  return (
    <form action={send}>
      <button type="submit" className={menuItemClass}>
        <Icon name="log-out" />
        Afmelden
      </button>
      {problem && (
        <p role="alert" className="px-3 py-2 text-te-laat">
          {problem}
        </p>
      )}
    </form>
  )
}
