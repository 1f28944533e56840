import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { Schrijfwijzer } from '@/components/praktijkverhalen/schrijfwijzer'
import { VerhaalForm } from '@/components/praktijkverhalen/verhaal-form'
import { VerhaalMelding } from '@/components/praktijkverhalen/verhaal-melding'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { VersiesLink } from '@/components/publicatie/versies-link'
import { ButtonLink } from '@/components/ui/button'
import { findPraktijkverhaalVoorBewerken } from '@/lib/domain/praktijkverhalen/queries'
import { kladSleutel, stapInAdres } from '@/lib/domain/praktijkverhalen/schema'
import { findKlad, listOpmerkingen } from '@/lib/domain/publicatie/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { Kladkader } from '../../../kladkader'
import { Werkblad } from '../../../werkblad'
import { updatePraktijkverhaalAction } from '../../actions'
import { leesVerhaalkeuzes } from '../../verhaalkeuzes'

export const metadata: Metadata = { title: 'Verhaal bewerken' }

type Props = PageProps<'/praktijkverhalen/[slug]/bewerken'>

export default async function VerhaalBewerkenPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const verhaal = await nullWhenInvalid(findPraktijkverhaalVoorBewerken(actor, { slug: (await params).slug }))
  if (!verhaal) return notFoundFor(actor)
  const adres = await searchParams
  const { id, item, slug, status, versie, velden, vondsten, magAanbieden } = verhaal
  const sleutel = kladSleutel(id)
  const [{ keuzes }, klad, opmerkingen] = await Promise.all([
    leesVerhaalkeuzes(actor),
    findKlad(actor, { sleutel }),
    listOpmerkingen(actor, { id }),
  ])
  return (
    <>
      <VerhaalMelding net={firstValue(adres['net'])} />
      <PageHead
        trail={[
          { label: 'Praktijkverhalen', href: paths.praktijkverhalen() },
          { label: velden.titel, href: paths.praktijkverhaal(slug) },
        ]}
        title="Verhaal bewerken"
        actions={
          <>
            <ButtonLink href={paths.praktijkverhaal(slug)} icon="eye">
              Bekijk als lezer
            </ButtonLink>
            <VersiesLink item={item} />
          </>
        }
      />
      <ConceptBanner status={status} opmerkingen={opmerkingen} />
      <TwoColumn side={<Schrijfwijzer />} sideAt="end" sticky>
        <div className="mb-6">
          <Werkblad actor={actor} id={id} plek={sleutel} />
        </div>
        <Kladkader sleutel={sleutel} gebruikerId={actor.id} klad={klad}>
          <VerhaalForm
            action={updatePraktijkverhaalAction}
            id={id}
            versie={versie}
            velden={velden}
            vondsten={vondsten}
            keuzes={keuzes}
            isConcept={status === 'CONCEPT'}
            magAanbieden={magAanbieden}
            stap={stapInAdres.parse(firstValue(adres['stap']))}
          />
        </Kladkader>
      </TwoColumn>
    </>
  )
}
