import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { Opmerkingen } from '@/components/publicatie/opmerkingen'
import { BewerkPaneel } from '@/components/themadossiers/bewerk-paneel'
import { DeelLijst } from '@/components/themadossiers/deel-lijst'
import { OpgeslagenMelding } from '@/components/themadossiers/opgeslagen-melding'
import { ThemadossierForm } from '@/components/themadossiers/themadossier-form'
import { VolgendeStappen } from '@/components/themadossiers/volgende-stappen'
import { VoorstelMelding } from '@/components/themadossiers/voorstel-melding'
import { Stack } from '@/components/ui/stack'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { findThemadossierVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { BekijkStuk } from '../../../bekijken/bekijk-stuk'
import { Kladkader } from '../../../kladkader'
import { Publicatiestand } from '../../../publicatiestand'
import {
  archivePublicatieAction,
  restorePublicatieAction,
  sendBackPublicatieAction,
  withdrawPublicatieAction,
} from '../../../redactie/actions'
import { InstellingenStuk } from '../../../redactie/zichtbaarheid/instellingen-stuk'
import { Werkblad } from '../../../werkblad'
import { publishThemadossierAction, submitThemadossierAction, updateThemadossierAction } from '../../actions'

export const metadata: Metadata = { title: 'Themadossier bewerken' }

const ACTIES = {
  publish: publishThemadossierAction,
  submit: submitThemadossierAction,
  sendBack: sendBackPublicatieAction,
  withdraw: withdrawPublicatieAction,
  archive: archivePublicatieAction,
  restore: restorePublicatieAction,
}

export default async function ThemadossierBewerkenPage({
  params,
  searchParams,
}: PageProps<'/themadossiers/[slug]/bewerken'>) {
  const actor = await requireActor()
  const dossier = await findThemadossierVoorBewerken(actor, { slug: (await params).slug })
  if (!dossier) return notFoundFor(actor)
  const { slug, inhoud, voorstel, waits, kladSleutel, klad } = dossier
  const bronnen = await listBronnenVoorVoetnoten(actor, {})
  return (
    <>
      <ConceptBanner status={dossier.status} opmerkingen={dossier.opmerkingen} />
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: inhoud.titel, href: paths.themadossier(slug) },
        ]}
        title={`${inhoud.titel} bewerken`}
      />
      <OpgeslagenMelding melding={firstValue((await searchParams)['melding'])} />
      <TwoColumn
        sideAt="end"
        side={
          <Stack>
            <Publicatiestand actor={actor} id={dossier.id} stand={dossier.stand} />
            <BewerkPaneel dossier={dossier} acties={ACTIES} />
            <BekijkStuk actor={actor} stuk={dossier} soort="THEMADOSSIER" />
            <InstellingenStuk actor={actor} stuk={dossier} />
          </Stack>
        }
      >
        <div className="flex flex-col gap-8">
          <VoorstelMelding waits={waits} voorstel={voorstel} />
          <VolgendeStappen dossier={dossier} stappen={dossier.ontbreekt} />
          {dossier.status === 'GEPUBLICEERD' && <Opmerkingen opmerkingen={dossier.opmerkingen} />}
          <section aria-labelledby="delen" className="flex flex-col gap-4">
            <h2 id="delen">Onderdelen en kenniskaart</h2>
            <DeelLijst slug={slug} delen={dossier.delen} canAdd={!waits} />
          </section>
          <section aria-labelledby="dossier" className="flex flex-col gap-4">
            <h2 id="dossier">Het dossier zelf</h2>
            <Werkblad actor={actor} id={dossier.id} plek={kladSleutel} />
            <Kladkader
              sleutel={kladSleutel}
              gebruikerId={actor.id}
              klad={klad}
              afbeeldingenBij={dossier.id}
              voorbeeld={paths.themadossierVoorbeeld(slug)}
            >
              <ThemadossierForm
                action={updateThemadossierAction}
                id={dossier.id}
                versie={dossier.versie}
                inhoud={voorstel?.inhoud ?? inhoud}
                waits={waits}
                bronnen={bronnen}
                keuzes={dossier.keuzes}
              />
            </Kladkader>
          </section>
        </div>
      </TwoColumn>
    </>
  )
}
