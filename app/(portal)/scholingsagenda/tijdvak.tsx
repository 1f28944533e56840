import 'server-only'
import type { Route } from 'next'
import type { ReactNode } from 'react'
import { PageHead } from '@/components/layout/page-head'
import { AgendaWeergave } from '@/components/scholingen/agenda-weergave'
import { ButtonLink } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { listAgenda, listKeuzes } from '@/lib/domain/scholingen/queries'
import type { Actor } from '@/lib/kernel/actor'
import { isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { agendaQuery, gekozenFilters, leesAgendafilter } from './agenda-adres'

const MEESTE = 500

/** The dates within a year or a month for the filters in the address, and what stands around them. */
export async function leesTijdvak(
  actor: Actor,
  binnen: string,
  adres: Record<string, string | string[] | undefined>,
) {
  const keuzes = await listKeuzes(actor, {})
  const { periode: _, ...filter } = leesAgendafilter(adres, keuzes)
  const { regels, totaal } = await listAgenda(actor, { ...filter, binnen, perPagina: MEESTE })
  return { regels, totaal, filter: { ...filter, periode: 'komend' as const }, keuzes }
}

type Gelezen = Awaited<ReturnType<typeof leesTijdvak>>
type Props = {
  nu: 'maand' | 'jaar'
  titel: string
  lead: string
  gelezen: Gelezen
  /** '2027' or '2027-03' */
  binnen: string
  /** The same view of another time, with these filters. */
  naar: (binnen: string, query: Record<string, string | undefined>) => Route
  vorige: { binnen: string; label: string }
  volgende: { binnen: string; label: string }
  actie?: ReactNode
  children: ReactNode
}

/** The head of the month and the year: other views, the time before and after, and the filters that are on. */
export function Tijdvak({
  nu,
  titel,
  lead,
  gelezen,
  binnen,
  naar,
  vorige,
  volgende,
  actie,
  children,
}: Props) {
  const { filter, keuzes, regels, totaal } = gelezen
  const query = agendaQuery(filter)
  const vandaag = isoDay(new Date())
  const jaar = binnen.slice(0, 4)
  const maand = binnen.length > 4 ? binnen : jaar === vandaag.slice(0, 4) ? vandaag.slice(0, 7) : `${jaar}-01`
  return (
    <>
      <PageHead
        trail={[{ label: 'Scholingsagenda', href: paths.scholingsagenda() }]}
        title={titel}
        lead={lead}
        actions={actie}
      />
      <Stack gap="large">
        <Stack>
          <AgendaWeergave
            nu={nu}
            lijst={paths.scholingsagenda(query)}
            maand={paths.scholingsmaand(maand, query)}
            jaar={paths.scholingsplan(jaar, query)}
          />
          <div className="flex flex-wrap gap-3 print:hidden">
            <ButtonLink href={naar(vorige.binnen, query)} icon="arrow-left">
              {vorige.label}
            </ButtonLink>
            <ButtonLink href={naar(volgende.binnen, query)} icon="arrow-right">
              {volgende.label}
            </ButtonLink>
          </div>
          <FilterChips
            filters={gekozenFilters(filter, keuzes).map(({ label, zonder }) => ({
              label,
              href: naar(binnen, agendaQuery(zonder)),
            }))}
            clearHref={naar(binnen, {})}
          />
          <p role="status" className="text-ink-soft">
            {totaal === 1 ? '1 bijeenkomst' : `${totaal} bijeenkomsten`}
            {totaal > regels.length && `; hier staan de eerste ${regels.length}`}
          </p>
        </Stack>
        {children}
        {regels.length === 0 && (
          <EmptyState icon="calendar-days" title="Hier staat nog niets.">
            Kijk een tijd verder, of haal een filter weg.
          </EmptyState>
        )}
      </Stack>
    </>
  )
}
