import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { AgendaFilters } from '@/components/scholingen/agenda-filters'
import { AgendaLijst } from '@/components/scholingen/agenda-lijst'
import { AgendaWeergave } from '@/components/scholingen/agenda-weergave'
import { OngepubliceerdeScholingen } from '@/components/scholingen/ongepubliceerde-scholingen'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon } from '@/components/ui/icon'
import { kept } from '@/components/ui/kept'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { canSeeTournees, canStartScholing } from '@/lib/domain/scholingen/policy'
import {
  countAgenda,
  listAgenda,
  listKeuzes,
  listOngepubliceerdeScholingen,
} from '@/lib/domain/scholingen/queries'
import type { Agendafilter } from '@/lib/domain/scholingen/schema'
import { isoDay, thisHour } from '@/lib/web/format-nl'
import { followMergedChoices } from '@/lib/web/moved-choices'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { pageNumber } from '@/lib/web/search-params'
import { agendaQuery, gekozenFilters, leesAgendafilter } from './agenda-adres'

export const metadata: Metadata = { title: 'Scholingsagenda' }

const KeptFilters = kept(AgendaFilters)
const KeptLijst = kept(AgendaLijst)

export default async function ScholingsagendaPage({ searchParams }: PageProps<'/scholingsagenda'>) {
  const actor = await requireActor('OPENBAAR')
  const [adres, keuzes] = await Promise.all([searchParams, listKeuzes(actor, {})])
  await followMergedChoices(adres, keuzes)
  const filter = leesAgendafilter(adres, keuzes)
  const magMaken = canStartScholing(actor)
  const [agenda, telling, ongepubliceerd] = await Promise.all([
    listAgenda(actor, { ...filter, pagina: pageNumber(adres['pagina']) }),
    countAgenda(actor, filter),
    magMaken ? listOngepubliceerdeScholingen(actor, {}) : [],
  ])
  const gekozen = gekozenFilters(filter, keuzes)
  const query = agendaQuery(filter)
  const vandaag = isoDay(new Date())
  const alles = paths.scholingsagenda(agendaQuery({ periode: filter.periode }))
  return (
    <>
      <PageHead
        title="Scholingsagenda"
        lead="Wat je kunt leren over palliatieve zorg voor bijzondere doelgroepen: van een lunch van veertig minuten tot een hele dag."
        actions={
          <>
            {magMaken && (
              <ButtonLink href={paths.scholingNieuw()} variant="primary" icon="plus">
                Nieuwe scholing
              </ButtonLink>
            )}
            {magMaken && (
              <ButtonLink href={paths.docenten()} icon="graduation-cap">
                Zoek een docent
              </ButtonLink>
            )}
            {canSeeTournees(actor) && (
              <ButtonLink href={paths.tournees()} icon="map-pin">
                Op tournee
              </ButtonLink>
            )}
            <a href={paths.scholingsagendaIcs(query)} download className={buttonClass('secondary')}>
              <Icon name="calendar-plus" /> Zet in je agenda (.ics)
            </a>
            <ButtonLink href={paths.elders()} variant="quiet" icon="arrow-right">
              Scholingen elders
            </ButtonLink>
          </>
        }
      />
      <TwoColumn
        side={
          <KeptFilters keuzes={keuzes} filter={filter} aantal={gekozen.length} tellingen={telling.keuzes} />
        }
      >
        <Stack gap="large">
          <Stack>
            <AgendaWeergave
              nu="lijst"
              lijst={paths.scholingsagenda(query)}
              maand={paths.scholingsmaand(vandaag.slice(0, 7), query)}
              jaar={paths.scholingsplan(vandaag.slice(0, 4), query)}
            />
            <FilterChips
              filters={gekozen.map(({ label, zonder }) => ({
                label,
                href: paths.scholingsagenda(agendaQuery(zonder)),
              }))}
              clearHref={alles}
            />
            <p role="status" className="text-ink-soft">
              {telzin(agenda, telling.totaal, filter.periode)}
            </p>
            <KeptLijst regels={agenda.regels} now={thisHour()} />
            {agenda.regels.length === 0 && <Leeg filter={filter} aantal={gekozen.length} />}
            <Pagination
              page={agenda.pagina}
              pageCount={agenda.aantalPaginas}
              isMinimum={agenda.isMinimum}
              hrefFor={(pagina) => paths.scholingsagenda({ ...query, pagina })}
            />
          </Stack>
          <OngepubliceerdeScholingen scholingen={ongepubliceerd} />
        </Stack>
      </TwoColumn>
    </>
  )
}

// The list holds dates and the filters count scholingen: where the two differ, the sentence gives both.
function telzin(
  { totaal, isMinimum }: { totaal: number; isMinimum: boolean },
  scholingen: number,
  periode: Agendafilter['periode'],
) {
  const wat = periode === 'komend' ? 'komende' : 'voorbije'
  const bijeenkomsten = totaal === 1 ? `1 ${wat} bijeenkomst` : `${totaal} ${wat} bijeenkomsten`
  const van = scholingen === 1 ? ' van 1 scholing' : ` van ${scholingen} scholingen`
  return `${isMinimum ? 'Meer dan ' : ''}${bijeenkomsten}${scholingen === totaal ? '' : van}`
}

function Leeg({ filter, aantal }: { filter: Agendafilter; aantal: number }) {
  const { periode } = filter
  const andere = periode === 'komend' ? 'voorbij' : 'komend'
  const titel = periode === 'komend' ? 'Er staat nog niets in de agenda' : 'Er is nog niets geweest'
  return (
    <EmptyState icon="calendar-days" title={aantal > 0 ? `${titel} dat bij je filters past.` : `${titel}.`}>
      <p className="mb-3">
        {periode === 'komend'
          ? 'Kijk ook eens bij wat geweest is: daar staan de opnames.'
          : 'Kijk ook eens bij wat nog komt.'}
      </p>
      <p className="flex flex-wrap gap-2">
        {aantal > 0 && (
          <ButtonLink href={paths.scholingsagenda(agendaQuery({ periode }))} variant="primary">
            Filters wissen
          </ButtonLink>
        )}
        <ButtonLink href={paths.scholingsagenda(agendaQuery({ ...filter, periode: andere }))}>
          {andere === 'voorbij' ? 'Bekijk wat geweest is' : 'Bekijk wat komt'}
        </ButtonLink>
      </p>
    </EmptyState>
  )
}
