import { LANDELIJK_NUMMER } from '@/components/layout/destinations'
import { BelKnoppen } from './bel-knoppen'

const NAAM = 'Landelijke consultatiedienst palliatieve zorg'

/** The number that always answers, for when no line of the portal can be shown: before the first one is written. */
export function LandelijkeLijn() {
  return (
    <div className="flex flex-col gap-2">
      <p className="font-bold">{NAAM}</p>
      <BelKnoppen telefoon={LANDELIJK_NUMMER} naam={NAAM} />
      <p className="text-ink-soft">Dag en nacht</p>
    </div>
  )
}
