import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { DossierKaart } from '@/components/themadossiers/dossier-kaart'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { CardGrid } from '@/components/ui/stack'
import { canCreateThemadossier } from '@/lib/domain/themadossiers/policy'
import { listThemadossiers } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Themadossiers' }

export default async function ThemadossiersPage() {
  const actor = await requireActor('OPENBAAR')
  const alle = await listThemadossiers(actor, {})
  // A visitor gets what is open to everybody; when nothing is, signing in is the way to read.
  const getoond = actor.kind === 'bezoeker' ? alle.filter(({ dossier }) => dossier !== null) : alle
  if (actor.kind === 'bezoeker' && getoond.length === 0) await notFoundFor(actor)
  const canCreate = canCreateThemadossier(actor)
  return (
    <>
      <PageHead
        title="Themadossiers"
        lead="Per doelgroep: wat je moet weten, welke richtlijn geldt, wie je belt en wat anderen meemaakten."
        actions={
          canCreate && (
            <ButtonLink href={paths.themadossierNieuw()} icon="plus">
              Nieuw dossier
            </ButtonLink>
          )
        }
      />
      {getoond.length === 0 ? (
        <EmptyState title="Er zijn nog geen doelgroepen.">
          De redactie maakt ze. Daarna staan hier de dossiers.
        </EmptyState>
      ) : (
        <CardGrid>
          {getoond.map(({ dossier, ...doelgroep }) => (
            <li key={doelgroep.id} id={doelgroep.slug} className="scroll-mt-6">
              <DossierKaart doelgroep={doelgroep} dossier={dossier} canCreate={canCreate} />
            </li>
          ))}
        </CardGrid>
      )}
    </>
  )
}
