import type { FormState } from '@/lib/web/form-action'

/** The sentences that a form's answer holds for one field; '' for the form as a whole. */
export const zinnenBij = (state: FormState, veld: string): string[] => state?.submission.error?.[veld] ?? []

/** What was typed in a field before the form came back; `anders` when it did not come back. */
export function getypteWaarde(state: FormState, veld: string, anders = ''): string {
  if (!state) return anders
  const waarde = state.submission.initialValue?.[veld]
  return typeof waarde === 'string' ? waarde : ''
}
