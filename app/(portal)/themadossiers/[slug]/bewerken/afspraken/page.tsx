import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { AfsprakenForm } from '@/components/publicatie/afspraken-form'
import { findAfspraken, listKandidaten } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { assignVerantwoordelijkeAction } from '../../../actions'

export const metadata: Metadata = { title: 'Afspraken over een dossier' }

export default async function AfsprakenPage({
  params,
}: PageProps<'/themadossiers/[slug]/bewerken/afspraken'>) {
  const actor = await requireActor('REDACTIE')
  const [afspraken, kandidaten] = await Promise.all([
    findAfspraken(actor, { slug: (await params).slug }),
    listKandidaten(actor, {}),
  ])
  if (!afspraken) return notFoundFor(actor)
  const { slug, titel } = afspraken.publicatie
  return (
    <>
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: titel, href: paths.themadossier(slug) },
          { label: 'Bewerken', href: paths.themadossierBewerken(slug) },
        ]}
        kind={titel}
        title="Afspraken over dit dossier"
        lead="Wie houdt het bij, en wanneer kijken we of alles nog klopt?"
      />
      <AfsprakenForm
        action={assignVerantwoordelijkeAction}
        id={afspraken.id}
        afspraken={{
          verantwoordelijkeId: afspraken.verantwoordelijkeId,
          vervangerId: afspraken.vervangerId,
          verantwoordelijkeRol: afspraken.verantwoordelijkeRol,
          directPubliceren: afspraken.directPubliceren,
          controleMaanden: String(afspraken.controleMaanden),
          volgendeControleOp: afspraken.volgendeControleOp,
        }}
        kandidaten={kandidaten}
        voorDossier
      />
    </>
  )
}
