import type { Route } from 'next'
import { Disclosure } from '@/components/ui/disclosure'
import { Table } from '@/components/ui/table'
import { TextLink } from '@/components/ui/text-link'
import { WERKSOORT_LABELS, type Werksoort } from '@/lib/domain/werkvoorraad/labels'
import { formatDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'

type Regel = { wat: Werksoort; gedaan: number; nieuw: number; teLaat: number; komend: number }
type Props = { week: { sinds: Date; regels: readonly Regel[] }; vandaag: Date }

const KOLOMMEN = [
  { key: 'wat', label: 'Soort werk' },
  { key: 'gedaan', label: 'Gedaan', align: 'end' },
  { key: 'nieuw', label: 'Nieuw', align: 'end' },
  { key: 'teLaat', label: 'Te laat', align: 'end' },
  { key: 'komend', label: 'Komende 7 dagen', align: 'end' },
] as const

/** This week in figures, by kind of work: one line to read, the table when it is opened. */
export function WeekOverzicht({ week: { sinds, regels }, vandaag }: Props) {
  const som = (figuur: keyof Omit<Regel, 'wat'>) =>
    regels.reduce((totaal, regel) => totaal + regel[figuur], 0)
  return (
    <Disclosure
      summary={`Deze week: ${som('gedaan')} gedaan, ${som('nieuw')} nieuw, ${som('teLaat')} te laat`}
    >
      <div className="flex flex-col gap-3">
        <p className="text-sm text-ink-soft">
          Gedaan en nieuw tellen vanaf {formatDay(sinds, vandaag)}. Te laat en komende 7 dagen gaan over wat
          nu nog wacht.
        </p>
        {regels.length === 0 ? (
          <p>Er gebeurde deze week nog niets.</p>
        ) : (
          <Table
            id="week"
            caption="Deze week per soort werk"
            captionHidden
            columns={KOLOMMEN}
            rows={regels.map(({ wat, gedaan, nieuw, teLaat, komend }) => ({
              id: wat,
              cells: {
                wat: <TextLink href={paths.redactie({ wat })}>{WERKSOORT_LABELS[wat]}</TextLink>,
                gedaan,
                nieuw,
                teLaat: (
                  <Cijfer aantal={teLaat} href={paths.redactie({ wat, urgentie: 'TE_LAAT' })} wat={wat} />
                ),
                komend,
              },
            }))}
          />
        )}
      </div>
    </Disclosure>
  )
}

function Cijfer({ aantal, href, wat }: { aantal: number; href: Route; wat: Werksoort }) {
  if (aantal === 0) return 0
  return (
    <TextLink href={href}>
      {aantal} <span className="sr-only">te laat: {WERKSOORT_LABELS[wat]}</span>
    </TextLink>
  )
}
