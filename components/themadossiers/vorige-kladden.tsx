'use client'

import { useActionState } from 'react'
import { alleFouten } from '@/components/publicatie/formulierstaat'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Props<Result> = {
  action: FormAction<Result>
  themadossierId: string
  deel: string
  /** ISO instants, the newest first */
  momenten: readonly string[]
}

/** Drafts that the text of a file took the place of: each can be put back. Works without JavaScript. */
export function VorigeKladden<Result>({ action, themadossierId, deel, momenten }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  if (momenten.length === 0) return null
  return (
    <Disclosure
      summary={
        momenten.length === 1
          ? 'Je vorige klad is bewaard'
          : `Je vorige ${momenten.length} kladden zijn bewaard`
      }
    >
      <ErrorSummary errors={alleFouten(state)} headingLevel={3} />
      <ul className="flex flex-col gap-2">
        {momenten.map((moment) => (
          <li key={moment}>
            <form action={send} className="flex flex-wrap items-center gap-3">
              <input type="hidden" name="themadossierId" value={themadossierId} />
              <input type="hidden" name="deel" value={deel} />
              <input type="hidden" name="bewaardOp" value={moment} />
              <span>
                {formatDate(new Date(moment))}, {formatTime(new Date(moment))}
              </span>
              <SubmitButton variant="secondary" icon="history">
                Zet dit klad terug
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
