import { ButtonLink } from '@/components/ui/button'
import { Cluster } from '@/components/ui/stack'
import { paths } from '@/lib/web/paths'
import { PageHead } from './page-head'

/** For an address that leads nowhere, or to what this reader may not see: the two look the same (contract.md §4). */
export function NotFoundPage() {
  return (
    <>
      <PageHead
        title="Deze pagina vinden we niet"
        lead="Misschien is de pagina verplaatst of weggehaald, of hoort zij bij een ander account."
      />
      <p className="mb-6 max-w-measure">Typ hierboven wat je zoekt, of begin opnieuw.</p>
      <Cluster>
        <ButtonLink href={paths.home()} variant="primary" icon="house">
          Ga naar de startpagina
        </ButtonLink>
        <ButtonLink href={paths.consultatielijnen()} icon="phone">
          Wie bel ik nu?
        </ButtonLink>
      </Cluster>
    </>
  )
}
