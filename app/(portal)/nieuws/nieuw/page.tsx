import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwNieuwsForm } from '@/components/nieuwsberichten/nieuws-form'
import { KLAD_NIEUW } from '@/lib/domain/nieuwsberichten/schema'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { isoDay } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Kladkader } from '../../kladkader'
import { createNieuwsberichtAction } from '../actions'
import { leesNieuwskeuzes } from '../nieuwskeuzes'

export const metadata: Metadata = { title: 'Nieuwsbericht schrijven' }

export default async function NieuwsNieuwPage() {
  const actor = await requireActor('REDACTIE')
  const [keuzes, klad] = await Promise.all([
    leesNieuwskeuzes(actor),
    findKlad(actor, { sleutel: KLAD_NIEUW }),
  ])
  return (
    <>
      <PageHead trail={[{ label: 'Nieuws', href: paths.nieuws() }]} title="Schrijf een nieuwsbericht" />
      <Kladkader sleutel={KLAD_NIEUW} gebruikerId={actor.id} klad={klad}>
        <NieuwNieuwsForm action={createNieuwsberichtAction} keuzes={keuzes} vandaag={isoDay(new Date())} />
      </Kladkader>
    </>
  )
}
