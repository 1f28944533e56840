import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Kladkader } from '../../../kladkader'
import { voorDoelgroep } from '../../voor-doelgroep'
import { createBronAction } from '../actions'
import { bronVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuwe bron' }

const KLAD_NIEUW = 'bron:nieuw'

export default async function BronNieuwPage({ searchParams }: PageProps<'/redactie/bronnen/nieuw'>) {
  const actor = await requireActor('REDACTIE')
  const [{ doelgroep }, doelgroepen, klad] = await Promise.all([
    searchParams,
    listDoelgroepen(actor, {}),
    findKlad(actor, { sleutel: KLAD_NIEUW }),
  ])
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Bronnen', href: paths.redactieDeel('bronnen') },
        ]}
        title="Nieuwe bron"
        lead="Je bewaart eerst een concept. Daarna laat je het een collega lezen, of plaats je het meteen."
      />
      <Kladkader sleutel={KLAD_NIEUW} gebruikerId={actor.id} klad={klad}>
        <NieuwFormulier
          actie={createBronAction}
          velden={bronVelden(doelgroepen)}
          waarden={{ taal: 'nl', ...voorDoelgroep(doelgroepen, doelgroep) }}
        />
      </Kladkader>
    </>
  )
}
