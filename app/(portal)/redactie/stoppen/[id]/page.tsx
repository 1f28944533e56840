import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { StopFormulier } from '@/components/publicatie/stop-formulier'
import { Stukkenlijst } from '@/components/publicatie/stukkenlijst'
import { Alert } from '@/components/ui/alert'
import { findTeStoppen } from '@/lib/domain/publicatie/queries'
import { paths, publicatiePath } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { archivePublicatieAction, withdrawPublicatieAction } from '../../actions'

export const metadata: Metadata = { title: 'Van het Kennisplein halen' }

export default async function StoppenPage({ params, searchParams }: PageProps<'/redactie/stoppen/[id]'>) {
  const actor = await requireActor('REDACTIE')
  const stuk = await nullWhenInvalid(findTeStoppen(actor, { id: (await params).id }))
  if (!stuk?.mag) notFound()
  const archiveren = firstValue((await searchParams)['stap']) === 'archiveren'
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: stuk.titel, href: publicatiePath(stuk.soort, stuk.slug) },
        ]}
        title={archiveren ? 'Archiveren' : 'Intrekken'}
        lead={
          archiveren
            ? 'Het stuk gaat naar het archief. Lezers zien het niet meer; je kunt het later terugzetten.'
            : 'Het stuk wordt weer een concept. Lezers zien het niet meer tot het opnieuw gepubliceerd is.'
        }
      />
      {stuk.verwijzers.length > 0 && (
        <Alert title="Deze pagina’s hebben een link naar dit stuk:">
          <Stukkenlijst stukken={stuk.verwijzers} />
          <p>Lezers zien daar straks je uitleg. Pas die teksten daarna aan.</p>
        </Alert>
      )}
      <StopFormulier
        id={stuk.id}
        knop={archiveren ? 'Archiveren' : 'Intrekken'}
        actie={archiveren ? archivePublicatieAction : withdrawPublicatieAction}
        vervangers={stuk.vervangers}
      />
    </>
  )
}
