import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'

type Props = {
  /** What was asked for: "NAH", "Zeeland". */
  filters: readonly string[]
  /** The button to write one, for who may. */
  action: ReactNode
}

/** No story yet: an invitation to write the first. */
export function GeenVerhalen({ filters, action }: Props) {
  const over = filters.length === 0 ? '' : ` over ${filters.join(', ')}`
  return (
    <EmptyState icon="messages-square" title={`Nog geen verhalen${over}.`} action={action}>
      Deel de eerste casus. Je schrijft in vier korte delen; de redactie leest mee.
    </EmptyState>
  )
}
