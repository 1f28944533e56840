import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { KladBewaker } from '@/components/publicatie/klad-bewaker'
import { VersiesLink } from '@/components/publicatie/versies-link'
import { DeelForm, NieuwDeelForm } from '@/components/themadossiers/deel-form'
import { VoorstelMelding } from '@/components/themadossiers/voorstel-melding'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { DEEL_UITLEG, dossierdeelVan, ONDERDELEN } from '@/lib/domain/themadossiers/labels'
import { findDeelVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import {
  createKenniskaartAction,
  createOnderdeelAction,
  deleteKladAction,
  saveKladAction,
  updateKenniskaartAction,
  updateOnderdeelAction,
} from '../../../actions'

export const metadata: Metadata = { title: 'Onderdeel bewerken' }

export default async function DeelBewerkenPage({
  params,
}: PageProps<'/themadossiers/[slug]/bewerken/[deel]'>) {
  const actor = await requireActor()
  const { slug, deel: anker } = await params
  const soort = dossierdeelVan(anker)
  const gevonden = soort && (await findDeelVoorBewerken(actor, { slug, deel: soort }))
  if (!gevonden || (gevonden.waits && !gevonden.deel)) return notFoundFor(actor)
  const { dossier, deel, voorstel, waits, kladSleutel } = gevonden
  const [bronnen, klad] = await Promise.all([
    listBronnenVoorVoetnoten(actor, {}),
    findKlad(actor, { sleutel: kladSleutel }),
  ])
  const isKaart = soort === 'KENNISKAART'
  const naam = isKaart ? 'Kenniskaart' : ONDERDELEN[soort].naam
  const gedeeld = { bronnen, uitleg: DEEL_UITLEG[soort] }
  return (
    <>
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: dossier.titel, href: paths.themadossier(dossier.slug) },
          { label: 'Bewerken', href: paths.themadossierBewerken(dossier.slug) },
        ]}
        kind={dossier.titel}
        title={`${naam} ${deel ? 'bewerken' : 'schrijven'}`}
        actions={<VersiesLink item={deel?.item} />}
      />
      <div className="flex flex-col gap-6">
        <VoorstelMelding waits={waits} voorstel={voorstel} />
        <KladBewaker
          sleutel={kladSleutel}
          gebruikerId={actor.id}
          klad={klad}
          bewaar={saveKladAction}
          gooiWeg={deleteKladAction}
        >
          {deel ? (
            <DeelForm
              action={isKaart ? updateKenniskaartAction : updateOnderdeelAction}
              id={deel.id}
              versie={deel.versie}
              inhoud={voorstel?.inhoud ?? { titel: deel.titel, inhoud: deel.inhoud }}
              waits={waits}
              {...gedeeld}
            />
          ) : isKaart ? (
            <NieuwDeelForm
              action={createKenniskaartAction}
              themadossierId={dossier.id}
              titel={`Kenniskaart ${dossier.titel}`}
              {...gedeeld}
            />
          ) : (
            <NieuwDeelForm
              action={createOnderdeelAction}
              themadossierId={dossier.id}
              soort={soort}
              titel={`${naam} ${dossier.titel}`}
              {...gedeeld}
            />
          )}
        </KladBewaker>
      </div>
    </>
  )
}
