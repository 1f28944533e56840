import type { ReactNode } from 'react'
import { CardGrid } from '@/components/ui/stack'
import { VerhaalKaart, type VerhaalKaartProps } from './verhaal-kaart'

/** Stories as cards. `headingLevel` is that of the list's own heading plus one. */
export function VerhaalLijst({
  verhalen,
}: {
  verhalen: readonly (VerhaalKaartProps & { id: string })[]
}): ReactNode {
  return (
    <CardGrid className="lg:grid-cols-2 xl:grid-cols-3">
      {verhalen.map(({ id, ...verhaal }) => (
        <li key={id}>
          <VerhaalKaart {...verhaal} />
        </li>
      ))}
    </CardGrid>
  )
}
