import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import { formatDay, formatPeriod, formatTime } from '@/lib/web/format-nl'

type Regel = {
  id: string
  titel: string
  begin: Date
  einde: Date | null
  heleDag: boolean
  plaats: string | null
  online: boolean
  adres: string | null
  omschrijving: string | null
  bron: { naam: string }
}

/** What others have in their agendas; each with its source and a way there. */
export function EldersLijst({ regels, now }: { regels: readonly Regel[]; now: Date }) {
  return (
    <ul className="flex flex-col gap-4">
      {regels.map((regel) => (
        <li key={regel.id} className="flex flex-col gap-2 rounded-box border border-line-soft bg-surface p-4">
          <p className="text-sm font-semibold text-ink-soft">
            <Time datetime={regel.begin.toISOString()}>{wanneer(regel, now)}</Time>
          </p>
          <h2 className="text-lg font-bold">
            {regel.adres ? (
              <a href={regel.adres} rel="noreferrer" className="text-action underline underline-offset-3">
                {regel.titel}
              </a>
            ) : (
              regel.titel
            )}
          </h2>
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <Badge>Van {regel.bron.naam}</Badge>
            {regel.online && <Badge>Online</Badge>}
            {regel.plaats && <span className="min-w-0 break-words">{regel.plaats}</span>}
          </p>
          {regel.omschrijving && (
            <p className="line-clamp-3 max-w-measure break-words">{regel.omschrijving}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function wanneer({ begin, einde, heleDag }: Regel, now: Date): string {
  if (heleDag) {
    // The end is the beginning of the day after.
    const laatste = einde && new Date(einde.getTime() - 1)
    const dag = formatDay(begin, now)
    const tot = laatste ? formatDay(laatste, now) : dag
    return tot === dag ? dag : `${dag} – ${tot}`
  }
  return einde ? formatPeriod(begin, einde, now) : `${formatDay(begin, now)}, ${formatTime(begin)}`
}
