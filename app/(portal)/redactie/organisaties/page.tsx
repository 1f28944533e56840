import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { OrganisatieTabel } from '@/components/netwerken/organisatie-tabel'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { listOrganisaties } from '@/lib/domain/organisaties/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Organisaties' }

export default async function OrganisatiesPage() {
  const actor = await requireActor('REDACTIE', 'BEHEER')
  const organisaties = await listOrganisaties(actor, {})
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
        <OrganisatieTabel organisaties={organisaties} />
      ) : (
        <EmptyState title="Nog geen organisaties." />
      )}
    </>
  )
}
