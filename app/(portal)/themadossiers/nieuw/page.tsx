import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { ThemadossierNieuwForm } from '@/components/themadossiers/themadossier-nieuw-form'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { listThemadossiers } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { createThemadossierAction } from '../actions'

export const metadata: Metadata = { title: 'Nieuw themadossier' }

export default async function NieuwThemadossierPage({ searchParams }: PageProps<'/themadossiers/nieuw'>) {
  const actor = await requireActor('REDACTIE')
  const gekozen = firstValue((await searchParams)['doelgroep'])
  const doelgroepen = await listThemadossiers(actor, {})
  const bestaand = doelgroepen.find(({ slug }) => slug === gekozen)?.dossier
  if (bestaand) redirect(paths.themadossier(bestaand.slug))
  const zonderDossier = doelgroepen.filter(({ dossier }) => dossier === null)
  return (
    <>
      <PageHead
        trail={[{ label: 'Themadossiers', href: paths.themadossiers() }]}
        title="Nieuw themadossier"
        lead="Elke doelgroep heeft één dossier. Het begint als concept: lezers zien het pas na publicatie."
      />
      {zonderDossier.length === 0 ? (
        <EmptyState
          title="Elke doelgroep heeft al een dossier."
          action={
            <ButtonLink href={paths.redactieDeel('doelgroepen', 'nieuw')} icon="plus">
              Nieuwe doelgroep
            </ButtonLink>
          }
        >
          Maak eerst een doelgroep. Daarna kom je hier terug voor het dossier.
        </EmptyState>
      ) : (
        <ThemadossierNieuwForm
          action={createThemadossierAction}
          doelgroepen={zonderDossier.map(({ id, titel }) => ({ value: id, label: titel }))}
          doelgroepId={zonderDossier.find(({ slug }) => slug === gekozen)?.id ?? null}
        />
      )}
    </>
  )
}
