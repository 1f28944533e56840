import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { GeenVerhalen } from '@/components/praktijkverhalen/geen-verhalen'
import { VerhaalFilters } from '@/components/praktijkverhalen/verhaal-filters'
import { VerhaalLijst } from '@/components/praktijkverhalen/verhaal-lijst'
import { ButtonLink } from '@/components/ui/button'
import { FilterChips } from '@/components/ui/chip'
import { kept } from '@/components/ui/kept'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { canSeeRegioklok } from '@/lib/domain/jaarafspraken/policy'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { canCreatePraktijkverhaal } from '@/lib/domain/praktijkverhalen/policy'
import { listPraktijkverhalen, listVerhalenInBewerking } from '@/lib/domain/praktijkverhalen/queries'
import { followMergedChoices } from '@/lib/web/moved-choices'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { pageNumber } from '@/lib/web/search-params'
import { leesFilter } from './lees-filter'

export const metadata: Metadata = { title: 'Praktijkverhalen' }

const KeptVerhaalLijst = kept(VerhaalLijst)

export default async function PraktijkverhalenPage({ searchParams }: PageProps<'/praktijkverhalen'>) {
  const actor = await requireActor('OPENBAAR')
  const adres = await searchParams
  const [doelgroepen, netwerken, inBewerking] = await Promise.all([
    listDoelgroepen(actor, {}),
    listNetwerken(actor, {}),
    listVerhalenInBewerking(actor, {}),
  ])
  await followMergedChoices(adres, { doelgroep: doelgroepen, netwerk: netwerken })
  const { gekozen, query, labels, chips } = leesFilter(adres, { doelgroepen, netwerken })
  const pagina = pageNumber(adres['pagina'])
  const { verhalen, totaal, paginas } = await listPraktijkverhalen(actor, { ...gekozen, pagina })
  if (pagina > paginas) redirect(paths.praktijkverhalen({ ...query, pagina: paginas }))
  const deel = canCreatePraktijkverhaal(actor) && (
    <ButtonLink href={paths.praktijkverhaalNieuw({ stap: 'casus' })} variant="primary" icon="pencil">
      Deel een verhaal
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Praktijkverhalen"
        lead="Wat collega’s meemaakten, wat ze deden en wat ze anders zouden doen. Met vragen om samen te bespreken."
        actions={
          <>
            {totaal > 0 && deel}
            {canSeeRegioklok(actor) && (
              <ButtonLink href={paths.regioklok()} icon="clock">
                Regioklok
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="mb-4 empty:hidden">
        <FilterChips filters={chips} clearHref={paths.praktijkverhalen()} />
      </div>
      <TwoColumn side={<VerhaalFilters doelgroepen={doelgroepen} netwerken={netwerken} gekozen={gekozen} />}>
        <Stack gap="large">
          <Stack>
            {totaal > 0 && <h2 className="text-lg">{totaal === 1 ? '1 verhaal' : `${totaal} verhalen`}</h2>}
            <KeptVerhaalLijst verhalen={verhalen} />
            {totaal === 0 && <GeenVerhalen filters={labels} action={deel} />}
            <Pagination
              page={pagina}
              pageCount={paginas}
              hrefFor={(nummer) => paths.praktijkverhalen({ ...query, pagina: nummer })}
            />
          </Stack>
          {inBewerking.length > 0 && (
            <Stack>
              <h2>Nog niet gepubliceerd</h2>
              <KeptVerhaalLijst verhalen={inBewerking} />
            </Stack>
          )}
        </Stack>
      </TwoColumn>
    </>
  )
}
