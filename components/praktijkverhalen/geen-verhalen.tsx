import type { ReactNode } from 'react'
import { EmptyState } from '@/components/ui/empty-state'

type Props = {
  /** What was asked for, in the words of the filters. */
  filters: { doelgroep?: string | undefined; netwerk?: string | undefined; soort?: string | undefined }
  /** The button to write one, for who may. */
  action: ReactNode
}

/** No story yet: an invitation to write the first. */
export function GeenVerhalen({ filters: { doelgroep, netwerk, soort }, action }: Props) {
  const waarover = [
    doelgroep && ` over ${doelgroep}`,
    netwerk && ` uit ${netwerk}`,
    soort && ` van de soort ‘${soort}’`,
  ]
  return (
    <EmptyState
      icon="messages-square"
      title={`Nog geen verhalen${waarover.filter(Boolean).join('')}.`}
      action={action}
    >
      Deel de eerste casus. Je schrijft in vier korte delen; de redactie leest mee.
    </EmptyState>
  )
}
