import { Button } from '@/components/ui/button'
import { formatDag } from '@/lib/web/format-nl'
import type { Opgenomen } from './besluitenwachtrij'

type Props = {
  lijst: readonly Opgenomen[]
  onTerug?: (een: Opgenomen) => void
  onOpnieuw?: () => void
}

/** What was recorded on this device since the stand was opened, and whether the server has it. */
export function OpgenomenLijst({ lijst, onTerug, onOpnieuw }: Props) {
  if (lijst.length === 0) return null
  return (
    <ul className="stand-besluiten">
      {lijst.map((een) => (
        <li key={een.id}>
          <p className="whitespace-pre-line">{een.inhoud['tekst']?.[0]}</p>
          <p className="stand-klein">{wieEnWanneer(een)}</p>
          {een.stand.soort === 'WACHT' && (
            <p className="stand-klein text-bijna">Staat op dit apparaat. Gaat mee zodra er verbinding is.</p>
          )}
          {een.stand.soort === 'GEWEIGERD' && (
            <>
              <p className="stand-klein text-te-laat">{een.stand.zin}</p>
              <Button onClick={() => onTerug?.(een)}>Terug in het formulier</Button>
              <Button onClick={onOpnieuw}>Probeer opnieuw</Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function wieEnWanneer({ inhoud }: Opgenomen): string {
  const voor = inhoud['voor']?.[0] ?? ''
  const dag = /^\d{4}-\d\d-\d\d$/.test(voor) ? formatDag(voor) : voor
  return `${inhoud['wie']?.[0] ?? ''}, ${dag}`
}
