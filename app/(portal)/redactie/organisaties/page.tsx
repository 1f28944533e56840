import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { OrganisatieTabel } from '@/components/netwerken/organisatie-tabel'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ORGANISATIE_SOORT_LABELS } from '@/lib/domain/organisaties/labels'
import { listOrganisaties } from '@/lib/domain/organisaties/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { sorteerRijen } from '@/lib/web/sortering'

export const metadata: Metadata = { title: 'Organisaties' }

type Organisatie = Awaited<ReturnType<typeof listOrganisaties>>[number]

const KOLOMMEN = {
  naam: ({ naam }: Organisatie) => naam,
  soort: ({ soort }: Organisatie) => ORGANISATIE_SOORT_LABELS[soort],
  gemeente: ({ gemeente }: Organisatie) => gemeente,
  netwerk: ({ netwerk }: Organisatie) => netwerk?.korteNaam ?? null,
  // What is out of use last, and first what still asks for a look.
  stand: ({ actief, geverifieerd }: Organisatie) => (actief ? Number(geverifieerd) : 2),
}

export default async function OrganisatiesPage({ searchParams }: PageProps<'/redactie/organisaties'>) {
  const actor = await requireActor('REDACTIE', 'BEHEER')
  const [organisaties, query] = await Promise.all([listOrganisaties(actor, {}), searchParams])
  const { rijen, volgorde } = sorteerRijen(organisaties, firstValue(query['sorteer']), KOLOMMEN)
  return (
    <>
      <PageHead
        title="Organisaties"
        lead="Hospices, teams en scholen. Ze staan op de pagina van hun netwerk."
        actions={
          <ButtonLink href={paths.redactieDeel('organisaties', 'nieuw')} variant="primary" icon="plus">
            Nieuwe organisatie
          </ButtonLink>
        }
      />
      {organisaties.length > 0 ? (
        <OrganisatieTabel
          organisaties={rijen}
          volgorde={volgorde}
          sorteerHref={(sorteer) => paths.redactieLijst('organisaties', { sorteer })}
        />
      ) : (
        <EmptyState title="Nog geen organisaties." />
      )}
    </>
  )
}
