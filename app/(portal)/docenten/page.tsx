import type { Metadata } from 'next'
import { DekkingTabel } from '@/components/docenten/dekking-tabel'
import { DocentFilters } from '@/components/docenten/docent-filters'
import { DocentLijst } from '@/components/docenten/docent-lijst'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Stack } from '@/components/ui/stack'
import { dekkingVan, zonderDocent } from '@/lib/domain/docenten/dekking'
import { bekendFilter, filterDocenten } from '@/lib/domain/docenten/docentfilter'
import { listDocenten } from '@/lib/domain/docenten/queries'
import { docentfilterSchema } from '@/lib/domain/docenten/schema'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { listKeuzes } from '@/lib/domain/scholingen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Docentenpoule' }

export default async function DocentenPage({ searchParams }: PageProps<'/docenten'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const [docenten, keuzes, alleNetwerken, adres] = await Promise.all([
    listDocenten(actor, {}),
    listKeuzes(actor, {}),
    listNetwerken(actor, {}),
    searchParams,
  ])
  const filter = bekendFilter(docentfilterSchema.parse(adres), keuzes)
  const netwerken = alleNetwerken.map(({ id, slug, korteNaam }) => ({ id, slug, naam: korteNaam }))
  const gevonden = filterDocenten(docenten, filter)
  return (
    <>
      <PageHead
        trail={[{ label: 'Scholingsagenda', href: paths.scholingsagenda() }]}
        title="Docentenpoule"
        lead="Collega’s die zeggen dat ze les kunnen geven. Alleen coördinatoren en de redactie zien deze pagina."
        actions={
          <ButtonLink href={paths.mijnDocent()} icon="pencil">
            Zelf lesgeven
          </ButtonLink>
        }
      />
      <Stack gap="large">
        <TwoColumn side={<DocentFilters keuzes={keuzes} gekozen={filter} />}>
          <Stack>
            <h2>Wie kan lesgeven?</h2>
            <p role="status" className="text-ink-soft">
              {gevonden.length === 1 ? '1 gevonden' : `${gevonden.length} gevonden`}
            </p>
            {gevonden.length > 0 ? (
              <DocentLijst docenten={gevonden} />
            ) : (
              <Leeg isLeeg={docenten.length === 0} />
            )}
          </Stack>
        </TwoColumn>
        <DekkingTabel
          dekking={dekkingVan(docenten, keuzes.doelgroep, netwerken)}
          netwerken={netwerken}
          werkvormen={zonderDocent(
            docenten.flatMap(({ werkvormen }) => werkvormen),
            keuzes.werkvorm,
          )}
          niveaus={
            // Who named none teaches them all.
            docenten.some(({ niveaus }) => niveaus.length === 0)
              ? []
              : zonderDocent(
                  docenten.flatMap(({ niveaus }) => niveaus),
                  keuzes.niveau,
                )
          }
        />
      </Stack>
    </>
  )
}

const Leeg = ({ isLeeg }: { isLeeg: boolean }) => (
  <EmptyState
    title={isLeeg ? 'Er staat nog niemand in de docentenpoule.' : 'Hiervoor is nog niemand gevonden.'}
    action={
      isLeeg ? undefined : (
        <ButtonLink href={paths.docenten()} variant="quiet">
          Bekijk alle docenten
        </ButtonLink>
      )
    }
  >
    Ken je iemand die dit kan? Vraag die collega om zich aan te melden bij Mijn Kennisplein, onder “Lesgeven”.
  </EmptyState>
)
