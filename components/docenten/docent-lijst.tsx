import { Facts } from '@/components/ui/facts'
import { Time } from '@/components/ui/time'
import { formatDag } from '@/lib/web/format-nl'

type Namen = readonly { naam: string }[]
type Docent = {
  id: string
  naam: string
  email: string
  organisatie: string | null
  zin: string
  /** '2026-03-12' */
  laatstGegeven: string | null
  doelgroepen: Namen
  werkvormen: Namen
  niveaus: Namen
  netwerken: Namen
}

const namen = (lijst: Namen) => lijst.map(({ naam }) => naam).join(', ')

/** Who say they can teach, with how to reach them. */
export function DocentLijst({ docenten }: { docenten: readonly Docent[] }) {
  return (
    <ul className="grid gap-4 xl:grid-cols-2">
      {docenten.map((docent) => (
        <li
          key={docent.id}
          className="flex flex-col gap-3 rounded-box border border-line-soft bg-surface p-4 wrap-anywhere"
        >
          <div>
            <h3 className="text-lg">{docent.naam}</h3>
            {docent.organisatie && <p className="text-ink-soft">{docent.organisatie}</p>}
          </div>
          <p className="max-w-measure whitespace-pre-line">{docent.zin}</p>
          <Facts
            facts={[
              { label: 'Doelgroepen', value: namen(docent.doelgroepen) },
              { label: 'Werkvormen', value: namen(docent.werkvormen) },
              { label: 'Niveaus', value: namen(docent.niveaus) || 'Elk niveau' },
              { label: 'Reist naar', value: namen(docent.netwerken) },
              { label: 'Laatst gegeven', value: <Laatst dag={docent.laatstGegeven} /> },
              {
                label: 'Contact',
                value: (
                  <a href={`mailto:${docent.email}`} className="underline">
                    {docent.email}
                  </a>
                ),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}

const Laatst = ({ dag }: { dag: string | null }) =>
  dag === null ? 'Niet ingevuld' : <Time datetime={dag}>{formatDag(dag)}</Time>
