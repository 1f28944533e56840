import type { ComponentProps } from 'react'
import { CardGrid } from '@/components/ui/stack'
import { NieuwsKaart } from './nieuws-kaart'

type Props = {
  berichten: readonly (Omit<ComponentProps<typeof NieuwsKaart>, 'headingLevel'> & { id: string })[]
  /** One below the heading that the list stands under. */
  headingLevel: 2 | 3
}

/** Nieuwsberichten as cards, in the order given. */
export function NieuwsLijst({ berichten, headingLevel }: Props) {
  return (
    <CardGrid>
      {berichten.map(({ id, ...bericht }) => (
        <li key={id}>
          <NieuwsKaart {...bericht} headingLevel={headingLevel} />
        </li>
      ))}
    </CardGrid>
  )
}
