import type { Metadata } from 'next'
import { cache } from 'react'
import { BijlagenKnop } from '@/components/bijlagen/bijlagen-knop'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { ControleMelding } from '@/components/themadossiers/controle-melding'
import { ButtonLink } from '@/components/ui/button'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { shownStatus } from '@/lib/domain/publicatie/policy'
import { findThemadossier } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { currentActor, requireActor } from '@/lib/web/require-actor'
import { titelVanWeg, weg } from '../../weg'
import { DossierBlad } from './dossier-blad'

type Props = PageProps<'/themadossiers/[slug]'>

// The head and the body of the page ask the same; the database is asked once.
const leesDossier = cache(async (slug: string) => findThemadossier(await currentActor(), { slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const dossier = await leesDossier(slug)
  if (!dossier) return { title: await titelVanWeg('THEMADOSSIER', slug, 'Themadossier') }
  return { title: dossier.titel, description: dossier.samenvatting }
}

export default async function ThemadossierPage({ params }: Props) {
  const actor = await requireActor('OPENBAAR')
  const { slug } = await params
  const [dossier, begrippen] = await Promise.all([leesDossier(slug), listBegrippenVoorUitleg(actor, {})])
  if (!dossier) return weg(actor, 'THEMADOSSIER', slug, paths.themadossier)
  const status = shownStatus(actor, dossier)
  const { zorg, canEdit, canConfirm } = dossier
  return (
    <>
      <ConceptBanner status={status} />
      <DossierBlad
        dossier={dossier}
        begrippen={begrippen}
        magMelden={actor.kind === 'gebruiker'}
        acties={
          <>
            {dossier.heeftKenniskaart && (
              <ButtonLink href={paths.kenniskaart(dossier.slug)} icon="file-text" variant="primary">
                Kenniskaart
              </ButtonLink>
            )}
            {canEdit && (
              <ButtonLink href={paths.themadossierBewerken(dossier.slug)} icon="pencil">
                Bewerken
              </ButtonLink>
            )}
            {canEdit && <BijlagenKnop publicatieId={dossier.id} />}
          </>
        }
      >
        {status === 'GEPUBLICEERD' && (
          <ControleMelding
            slug={dossier.slug}
            volgendeControleOp={zorg.volgendeControleOp}
            isVoorbij={zorg.isVoorbij}
            isVerlopen={zorg.isVerlopen}
            canConfirm={canConfirm}
          />
        )}
      </DossierBlad>
    </>
  )
}
