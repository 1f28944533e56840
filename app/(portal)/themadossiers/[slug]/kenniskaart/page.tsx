import type { Metadata } from 'next'
import { cache } from 'react'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { KenniskaartBlad } from '@/components/themadossiers/kenniskaart-blad'
import { alsVoetnoot } from '@/components/themadossiers/voetnoot-bron'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PrintButton } from '@/components/ui/print-button'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { shownStatus } from '@/lib/domain/publicatie/policy'
import { findKenniskaart } from '@/lib/domain/themadossiers/queries'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { currentActor, requireActor } from '@/lib/web/require-actor'
import { titelVanWeg, weg } from '../../../weg'

type Props = PageProps<'/themadossiers/[slug]/kenniskaart'>

const leesKaart = cache(async (slug: string) => findKenniskaart(await currentActor(), { slug }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const kaart = await leesKaart(slug)
  return { title: kaart?.titel ?? (await titelVanWeg('THEMADOSSIER', slug, 'Kenniskaart')) }
}

export default async function KenniskaartPage({ params }: Props) {
  const actor = await requireActor('OPENBAAR')
  const { slug } = await params
  const [kaart, begrippen] = await Promise.all([leesKaart(slug), listBegrippenVoorUitleg(actor, {})])
  if (!kaart) return weg(actor, 'THEMADOSSIER', slug, paths.kenniskaart)
  const { titel, tekst, bronnen, doelgroep, dossier } = kaart
  return (
    <>
      <ConceptBanner status={shownStatus(actor, dossier)} />
      <div className="mb-4 flex max-w-3xl flex-wrap items-center justify-between gap-4 print:hidden">
        <Breadcrumb
          trail={[
            { label: 'Themadossiers', href: paths.themadossiers() },
            { label: dossier.titel, href: paths.themadossier(dossier.slug) },
          ]}
        />
        <PrintButton what="deze kaart" />
      </div>
      <KenniskaartBlad
        titel={titel}
        doelgroep={doelgroep}
        tekst={tekst}
        bronnen={bronnen.map(alsVoetnoot)}
        begrippen={begrippen}
        verwijzingen={kaart.verwijzingen}
        datum={`Bijgewerkt op ${formatDate(kaart.bijgewerkt)}`}
      />
      <p className="mt-4">
        {actor.kind === 'gebruiker' && (
          <KloptDitNiet
            over={{ soort: 'THEMADOSSIER', slug: dossier.slug, deel: 'kenniskaart' }}
            naam={titel}
          />
        )}
      </p>
    </>
  )
}
