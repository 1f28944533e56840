import type { Metadata } from 'next'
import { cache } from 'react'
import { BijlagenKnop } from '@/components/bijlagen/bijlagen-knop'
import { Bijlagenlijst } from '@/components/bijlagen/bijlagenlijst'
import { DoelgroepIcoon } from '@/components/doelgroepen/doelgroep-icoon'
import { PageHead } from '@/components/layout/page-head'
import { PageIndex, TwoColumn } from '@/components/layout/two-column'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { ControleMelding } from '@/components/themadossiers/controle-melding'
import { DossierFeiten } from '@/components/themadossiers/dossier-feiten'
import { DossierTekst, dossierIndex } from '@/components/themadossiers/dossier-tekst'
import { ButtonLink } from '@/components/ui/button'
import { kept } from '@/components/ui/kept'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { shownStatus } from '@/lib/domain/publicatie/policy'
import { findThemadossier } from '@/lib/domain/themadossiers/queries'
import { thisHour } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { currentActor, requireActor } from '@/lib/web/require-actor'
import { titelVanWeg, weg } from '../../weg'

type Props = PageProps<'/themadossiers/[slug]'>

const KeptTekst = kept(DossierTekst)

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
  const { titel, doelgroep, zorg, canEdit, canConfirm } = dossier
  return (
    <>
      <ConceptBanner status={status} />
      <PageHead
        trail={[{ label: 'Themadossiers', href: paths.themadossiers() }]}
        kind="Themadossier"
        mark={<DoelgroepIcoon icoon={doelgroep.icoon} size="large" />}
        title={titel}
        lead={dossier.samenvatting}
        meta={<DossierFeiten zorg={zorg} leestijd={dossier.leestijd} />}
        actions={
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
      />
      {status === 'GEPUBLICEERD' && (
        <ControleMelding
          slug={dossier.slug}
          volgendeControleOp={zorg.volgendeControleOp}
          isVoorbij={zorg.isVoorbij}
          isVerlopen={zorg.isVerlopen}
          canConfirm={canConfirm}
        />
      )}
      <TwoColumn sticky side={<PageIndex items={dossierIndex(dossier)} />}>
        <KeptTekst
          dossier={dossier}
          begrippen={begrippen}
          now={thisHour()}
          magMelden={actor.kind === 'gebruiker'}
        />
        <Bijlagenlijst bijlagen={dossier.bijlagen} />
      </TwoColumn>
    </>
  )
}
