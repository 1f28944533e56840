import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDate, formatTime, isoDay } from '@/lib/web/format-nl'
import type { Klad } from './klad-opslag'

type Keuze = { onKies: (klad: Klad) => void; onVerwijder: (klad: Klad) => void }

function wanneer(bewaardOp: string): string {
  const moment = new Date(bewaardOp)
  const dag = isoDay(moment) === isoDay(new Date()) ? 'vandaag' : `op ${formatDate(moment)}`
  return `${dag} om ${formatTime(moment)}`
}

/** The older klad, while nobody chose what to do with it. */
export function Aanbod({ klad, onKies, onVerwijder }: Keuze & { klad: Klad }) {
  return (
    <Alert
      role="status"
      title={`Je begon hier ${wanneer(klad.bewaardOp)} al aan. Dat is nog niet opgeslagen.`}
    >
      <p>
        Kies wat je ermee wilt. Je kunt ook gewoon beginnen met typen. Dan bewaren we allebei: wat je nu typt
        en dit klad.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => onKies(klad)}>
          Verder met mijn klad
        </Button>
        <Button onClick={() => onVerwijder(klad)}>Weggooien</Button>
      </div>
    </Alert>
  )
}

/** The drafts that another took the place of; each can be put back or thrown away. */
export function Ernaast({ kladden, onKies, onVerwijder }: Keuze & { kladden: readonly Klad[] }) {
  if (kladden.length === 0) return null
  return (
    <Disclosure
      summary={
        kladden.length === 1
          ? 'Je vorige klad is bewaard'
          : `Je vorige ${kladden.length} kladden zijn bewaard`
      }
    >
      <ul className="flex flex-col gap-2">
        {kladden.map((klad) => (
          <li key={klad.bewaardOp} className="flex flex-wrap items-center gap-3">
            <span>Klad van {wanneer(klad.bewaardOp).replace(/^op /, '')}</span>
            <Button onClick={() => onKies(klad)}>Zet dit klad terug</Button>
            <Button variant="quiet" onClick={() => onVerwijder(klad)}>
              Gooi dit klad weg
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
