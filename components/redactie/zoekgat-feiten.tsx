import { Facts } from '@/components/ui/facts'
import { Stack } from '@/components/ui/stack'
import { Table } from '@/components/ui/table'
import { formatDate } from '@/lib/web/format-nl'

type Telling = { week: Date; getoond: number; zonderResultaat: number; geklikt: number; gemist: number }
type Props = { tellingen: readonly Telling[]; gemist: readonly { id: string; zin: string }[] }

const KOLOMMEN = [
  { key: 'week', label: 'Week van' },
  { key: 'gezocht', label: 'Gezocht', align: 'end' },
  { key: 'niets', label: 'Niets', align: 'end' },
] as const

/** How often this was searched, per week, and what people wrote with it. */
export function ZoekgatFeiten({ tellingen, gemist }: Props) {
  const som = (tel: (telling: Telling) => number) =>
    tellingen.reduce((totaal, telling) => totaal + tel(telling), 0)
  return (
    <Stack>
      <Facts
        facts={[
          { label: 'Niets gevonden', value: `${som((telling) => telling.zonderResultaat)} keer` },
          { label: 'Wel gevonden', value: `${som((telling) => telling.getoond)} keer` },
          { label: 'Daarvan geopend', value: `${som((telling) => telling.geklikt)} keer` },
          { label: 'Iets gemist', value: `${som((telling) => telling.gemist)} keer` },
        ]}
      />
      {gemist.length > 0 && (
        <section aria-labelledby="gemist">
          <h2 id="gemist" className="mb-2 text-lg font-bold">
            Wat mensen misten
          </h2>
          <ul className="flex flex-col gap-2">
            {gemist.map(({ id, zin }) => (
              <li key={id} className="border-l-4 border-line pl-3">
                {zin}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Table
        id="weken"
        caption="Per week"
        columns={KOLOMMEN}
        rows={tellingen.map(({ week, getoond, zonderResultaat }) => ({
          id: week.toISOString(),
          cells: {
            week: formatDate(week),
            gezocht: getoond + zonderResultaat,
            niets: zonderResultaat,
          },
        }))}
      />
    </Stack>
  )
}
