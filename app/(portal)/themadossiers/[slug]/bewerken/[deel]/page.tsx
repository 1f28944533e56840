import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { VersiesLink } from '@/components/publicatie/versies-link'
import { ImportVerslag } from '@/components/themadossiers/import-verslag'
import { VoorstelMelding } from '@/components/themadossiers/voorstel-melding'
import { ButtonLink } from '@/components/ui/button'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { metVorige } from '@/lib/domain/publicatie/kladden'
import { deelnaam, dossierdeelVan } from '@/lib/domain/themadossiers/labels'
import { findDeelVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { Kladkader } from '../../../../kladkader'
import { Werkblad } from '../../../../werkblad'
import { restoreKladAction } from '../../../actions'
import { beginVan } from './begin-van'
import { DeelFormulier } from './deel-formulier'

export const metadata: Metadata = { title: 'Onderdeel bewerken' }

export default async function DeelBewerkenPage({
  params,
  searchParams,
}: PageProps<'/themadossiers/[slug]/bewerken/[deel]'>) {
  const actor = await requireActor()
  const { slug, deel: anker } = await params
  const soort = dossierdeelVan(anker)
  const gevonden = soort && (await findDeelVoorBewerken(actor, { slug, deel: soort }))
  if (!gevonden || (gevonden.waits && !gevonden.deel)) return notFoundFor(actor)
  const { dossier, deel, voorstel, waits, kladSleutel, klad, verslag, vorige } = gevonden
  const [bronnen, begrippen] = await Promise.all([
    listBronnenVoorVoetnoten(actor, {}),
    listBegrippenVoorUitleg(actor, {}),
  ])
  const begin = firstValue((await searchParams)['begin']) === 'klad' ? beginVan(klad) : null
  const hier = paths.themadossierBewerken(dossier.slug, anker)
  return (
    <>
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: dossier.titel, href: paths.themadossier(dossier.slug) },
          { label: 'Bewerken', href: paths.themadossierBewerken(dossier.slug) },
        ]}
        kind={dossier.titel}
        title={`${deelnaam(soort)} ${deel ? 'bewerken' : 'schrijven'}`}
        actions={<VersiesLink item={deel?.item} />}
      />
      <div className="flex flex-col gap-6">
        <VoorstelMelding waits={waits} voorstel={voorstel} />
        {verslag && <ImportVerslag verslag={verslag} zonderKlad={begin ? hier : null} />}
        <p>
          <ButtonLink href={paths.themadossierImporteren(dossier.slug, anker)} icon="file-text">
            Begin met een Word- of PDF-bestand
          </ButtonLink>
        </p>
        <Werkblad actor={actor} id={dossier.id} plek={kladSleutel} item={deel?.item ?? ''} />
        <Kladkader
          sleutel={kladSleutel}
          gebruikerId={actor.id}
          klad={metVorige(klad, vorige)}
          begonnen={begin !== null}
          zonderScript={{ action: restoreKladAction, velden: { themadossierId: dossier.id, deel: soort } }}
          afbeeldingenBij={dossier.id}
          voorbeeld={paths.themadossierVoorbeeld(dossier.slug, { klad: anker })}
        >
          <DeelFormulier
            soort={soort}
            gevonden={gevonden}
            begin={begin}
            bronnen={bronnen}
            begrippen={begrippen}
          />
        </Kladkader>
      </div>
    </>
  )
}
