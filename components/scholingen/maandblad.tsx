import { classNames } from '@/components/ui/class-names'
import { TextLink } from '@/components/ui/text-link'
import { formatTime, isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { groepeer } from './groepeer'

type Regel = { id: string; slug: string; titel: string; begin: Date; tijdBevestigd: boolean }
type Props = {
  /** '2027-03' */
  maand: string
  naam: string
  /** Days as '2027-03-01', Monday first. */
  weken: readonly (readonly string[])[]
  regels: readonly Regel[]
  vandaag: string
}

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** A month as on a wall. On a phone only what stands in it is shown, as a list by the page. */
export function Maandblad({ maand, naam, weken, regels, vandaag }: Props) {
  const perDag = groepeer(regels, ({ begin }) => isoDay(begin))
  return (
    <table className="w-full table-fixed border-collapse bg-surface text-sm max-md:hidden">
      <caption className="sr-only">{naam}</caption>
      <thead>
        <tr>
          {DAGEN.map((dag) => (
            <th key={dag} scope="col" className="border border-line-soft bg-sunken p-2 text-left">
              <abbr title={dag} className="no-underline first-letter:uppercase">
                {dag.slice(0, 2)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weken.map((week) => (
          <tr key={week[0]}>
            {week.map((dag) => (
              <td
                key={dag}
                className={classNames(
                  'h-24 border border-line-soft p-2 align-top',
                  !dag.startsWith(maand) && 'bg-sunken text-ink-soft',
                )}
              >
                <Dag dag={dag} isVandaag={dag === vandaag} regels={perDag.get(dag) ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DagProps = { dag: string; isVandaag: boolean; regels: readonly Regel[] }

function Dag({ dag, isVandaag, regels }: DagProps) {
  return (
    <>
      <time
        dateTime={dag}
        aria-current={isVandaag ? 'date' : undefined}
        className={isVandaag ? 'font-bold text-action' : ''}
      >
        {Number(dag.slice(8))}
        {isVandaag && <span className="sr-only"> (vandaag)</span>}
      </time>
      {regels.length > 0 && (
        <ul className="mt-1 flex flex-col gap-2">
          {regels.map((regel) => (
            <li key={regel.id} className="leading-snug wrap-anywhere">
              {regel.tijdBevestigd && <span className="text-ink-soft">{formatTime(regel.begin)} </span>}
              <TextLink href={paths.scholing(regel.slug)}>{regel.titel}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
