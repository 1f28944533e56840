import { TextLink } from '@/components/ui/text-link'
import { Time } from '@/components/ui/time'
import { VORM_LABELS } from '@/lib/domain/scholingen/labels'
import { formatDay, formatKosten, formatMonth, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { groepeer } from './groepeer'
import { reeksfeiten, type ScholingKaartProps } from './scholing-kaart'

type Regel = ScholingKaartProps & { id: string }

/** The dates of a year by month, in short lines that fit on paper. */
export function Jaarplan({ regels }: { regels: readonly Regel[] }) {
  const maanden = [...groepeer(regels, ({ begin }) => isoDay(begin).slice(0, 7))]
  return maanden.map(([maand, vanMaand]) => (
    <section key={maand} aria-labelledby={`maand-${maand}`} className="break-inside-avoid">
      <h2 id={`maand-${maand}`} className="text-lg first-letter:uppercase">
        {formatMonth(new Date(`${maand}-15T12:00:00Z`))}
      </h2>
      <ul className="mt-2 flex flex-col border-t border-line-soft">
        {vanMaand.map((regel) => (
          <li
            key={regel.id}
            className="grid gap-x-4 border-b border-line-soft py-2 sm:grid-cols-[11rem_1fr] print:grid-cols-[11rem_1fr]"
          >
            <span>
              <Time datetime={isoDay(regel.begin)}>{formatDay(regel.begin, regel.begin)}</Time>
              {!regel.datumBevestigd && <span className="block text-sm text-ink-soft">nog niet zeker</span>}
            </span>
            <span>
              <TextLink href={paths.scholing(regel.slug)}>{regel.titel}</TextLink>
              <span className="block text-sm text-ink-soft">{feiten(regel).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
}

const feiten = ({ werkvorm, vorm, reeks, gemeente, netwerk, kostenCent, doelgroepen }: Regel): string[] =>
  [
    werkvorm,
    VORM_LABELS[vorm].toLowerCase(),
    ...reeksfeiten(reeks),
    gemeente,
    netwerk?.korteNaam ?? 'alle netwerken',
    formatKosten(kostenCent).toLowerCase(),
    doelgroepen.length > 3 ? 'alle doelgroepen' : doelgroepen.map(({ titel }) => titel).join(', '),
  ].filter((feit): feit is string => Boolean(feit))
