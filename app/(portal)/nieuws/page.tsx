import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { NieuwsLijst } from '@/components/nieuwsberichten/nieuws-lijst'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { Stack } from '@/components/ui/stack'
import { listNieuwsberichten, listNieuwsInBewerking } from '@/lib/domain/nieuwsberichten/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { pageNumber } from '@/lib/web/search-params'

export const metadata: Metadata = { title: 'Nieuws' }

export default async function NieuwsPage({ searchParams }: PageProps<'/nieuws'>) {
  const actor = await requireActor('OPENBAAR')
  const pagina = pageNumber((await searchParams)['pagina'])
  const { berichten, paginas, magSchrijven } = await listNieuwsberichten(actor, { pagina })
  if (pagina > paginas) redirect(paths.nieuws({ pagina: paginas }))
  const inBewerking = magSchrijven ? await listNieuwsInBewerking(actor, {}) : []
  const schrijf = magSchrijven && (
    <ButtonLink href={paths.nieuwsberichtNieuw()} variant="primary" icon="pencil">
      Schrijf een bericht
    </ButtonLink>
  )
  return (
    <>
      <PageHead
        title="Nieuws"
        lead="Wat er verandert in het consortium en op dit portaal."
        actions={schrijf}
      />
      <Stack gap="large">
        <Stack>
          {berichten.length === 0 && (
            <EmptyState icon="newspaper" title="Nog geen nieuws.">
              De redactie zet hier berichten voor alle netwerken.
            </EmptyState>
          )}
          <NieuwsLijst berichten={berichten} headingLevel={2} />
          <Pagination
            page={pagina}
            pageCount={paginas}
            hrefFor={(nummer) => paths.nieuws({ pagina: nummer })}
          />
        </Stack>
        {inBewerking.length > 0 && (
          <Stack>
            <h2>Nog niet gepubliceerd</h2>
            <NieuwsLijst berichten={inBewerking} headingLevel={3} />
          </Stack>
        )}
      </Stack>
    </>
  )
}
