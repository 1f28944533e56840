import { CardGrid } from '@/components/ui/stack'
import { formatMonth } from '@/lib/web/format-nl'
import { ScholingKaart, type ScholingKaartProps } from './scholing-kaart'

type Regel = ScholingKaartProps & { id: string }

/** The dates of the agenda under a heading for each month, in the order in which they come. */
export function AgendaLijst({ regels, now }: { regels: readonly Regel[]; now: Date }) {
  return perMaand(regels).map(({ maand, regels: vanMaand }) => (
    <section key={maand} aria-label={maand} className="flex flex-col gap-3">
      <h2 className="first-letter:uppercase">{maand}</h2>
      <CardGrid>
        {vanMaand.map((regel) => (
          <li key={regel.id}>
            <ScholingKaart scholing={regel} now={now} />
          </li>
        ))}
      </CardGrid>
    </section>
  ))
}

function perMaand(regels: readonly Regel[]): { maand: string; regels: Regel[] }[] {
  const maanden = new Map<string, Regel[]>()
  for (const regel of regels) {
    const maand = formatMonth(regel.begin)
    maanden.set(maand, [...(maanden.get(maand) ?? []), regel])
  }
  return [...maanden].map(([maand, vanMaand]) => ({ maand, regels: vanMaand }))
}
