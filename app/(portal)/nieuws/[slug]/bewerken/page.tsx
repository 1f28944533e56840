import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwsForm } from '@/components/nieuwsberichten/nieuws-form'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { VersiesLink } from '@/components/publicatie/versies-link'
import { findNieuwsberichtVoorBewerken } from '@/lib/domain/nieuwsberichten/queries'
import { kladSleutel } from '@/lib/domain/nieuwsberichten/schema'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { Kladkader } from '../../../kladkader'
import { Werkblad } from '../../../werkblad'
import { updateNieuwsberichtAction } from '../../actions'
import { leesNieuwskeuzes } from '../../nieuwskeuzes'

export const metadata: Metadata = { title: 'Nieuwsbericht bewerken' }

export default async function NieuwsBewerkenPage({ params }: PageProps<'/nieuws/[slug]/bewerken'>) {
  const actor = await requireActor('REDACTIE')
  const bericht = await nullWhenInvalid(findNieuwsberichtVoorBewerken(actor, { slug: (await params).slug }))
  if (!bericht) return notFoundFor(actor)
  const { id, item, slug, status, versie, opmerkingen, velden } = bericht
  const sleutel = kladSleutel(id)
  const gekozen = [...velden.doelgroepIds, velden.netwerkId].filter((keuze) => keuze !== '')
  const [keuzes, klad] = await Promise.all([leesNieuwskeuzes(actor, gekozen), findKlad(actor, { sleutel })])
  return (
    <>
      <PageHead
        trail={[
          { label: 'Nieuws', href: paths.nieuws() },
          { label: velden.titel, href: paths.nieuwsbericht(slug) },
        ]}
        title="Nieuwsbericht bewerken"
        actions={<VersiesLink item={item} />}
      />
      <ConceptBanner status={status} opmerkingen={opmerkingen} />
      <div className="mb-6">
        <Werkblad actor={actor} id={id} plek={sleutel} />
      </div>
      <Kladkader sleutel={sleutel} gebruikerId={actor.id} klad={klad} afbeeldingenBij={id}>
        <NieuwsForm
          action={updateNieuwsberichtAction}
          id={id}
          versie={versie}
          inhoud={velden}
          keuzes={keuzes}
        />
      </Kladkader>
    </>
  )
}
