import { CardGrid } from '@/components/ui/stack'
import { formatMonth } from '@/lib/web/format-nl'
import { groepeer } from './groepeer'
import { ScholingKaart, type ScholingKaartProps } from './scholing-kaart'

type Regel = ScholingKaartProps & { id: string }

/** The dates of the agenda under a heading for each month, in the order in which they come. */
export function AgendaLijst({ regels, now }: { regels: readonly Regel[]; now: Date }) {
  return [...groepeer(regels, ({ begin }) => formatMonth(begin))].map(([maand, vanMaand]) => (
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
