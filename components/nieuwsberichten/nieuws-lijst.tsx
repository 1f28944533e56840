import { CardGrid } from '@/components/ui/stack'
import { NieuwsKaart } from './nieuws-kaart'

type Props = { berichten: readonly (Parameters<typeof NieuwsKaart>[0] & { id: string })[] }

/** Nieuwsberichten as cards, in the order given. */
export function NieuwsLijst({ berichten }: Props) {
  return (
    <CardGrid>
      {berichten.map(({ id, ...bericht }) => (
        <li key={id}>
          <NieuwsKaart {...bericht} />
        </li>
      ))}
    </CardGrid>
  )
}
