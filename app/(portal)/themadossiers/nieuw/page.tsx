import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { ThemadossierNieuwForm } from '@/components/themadossiers/themadossier-nieuw-form'
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
  const zonderDossier = (await listThemadossiers(actor, {})).filter(({ dossier }) => dossier === null)
  return (
    <>
      <PageHead
        trail={[{ label: 'Themadossiers', href: paths.themadossiers() }]}
        title="Nieuw themadossier"
        lead="Elke doelgroep heeft één dossier. Het begint als concept: lezers zien het pas na publicatie."
      />
      {zonderDossier.length === 0 ? (
        <EmptyState title="Elke doelgroep heeft al een dossier.">
          Maak eerst een doelgroep bij de redactie.
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
