import type { Besluitkeuzes } from '@/components/besluiten/besluit-velden'
import type { Dia } from '@/lib/domain/consortiumdagen/dias'
import { Besluitentafel } from './besluitentafel'
import type { Bewaaractie } from './besluitenwachtrij'
import { Diablad } from './diablad'
import { Standsturing } from './standsturing'
import './stand.css'

type Props = {
  dagId: string
  gebruikerId: string
  dias: readonly Dia[]
  /** Only for who records decisions. */
  keuzes: Besluitkeuzes | null
  bewaar: Bewaaractie
}

/**
 * A walk through stories on a whole screen. Everything is in this one document. Without JavaScript all screens stand
 * below each other, and the links below each lead on.
 */
export function Stand({ dagId, gebruikerId, dias, keuzes, bewaar }: Props) {
  const bladen = (
    <main className="stand">
      {dias.map((dia, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a screen is its number
        <Diablad key={plek} dia={dia} nummer={plek + 1} aantal={dias.length} />
      ))}
    </main>
  )
  return (
    <Standsturing dagId={dagId} koppen={dias.map(({ kop }) => kop)}>
      {keuzes ? (
        <Besluitentafel dagId={dagId} gebruikerId={gebruikerId} keuzes={keuzes} bewaar={bewaar}>
          {bladen}
        </Besluitentafel>
      ) : (
        bladen
      )}
    </Standsturing>
  )
}
