import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { voorDoelgroep } from '../../voor-doelgroep'
import { createBronAction } from '../actions'
import { bronVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuwe bron' }

export default async function BronNieuwPage({ searchParams }: PageProps<'/redactie/bronnen/nieuw'>) {
  const actor = await requireActor('REDACTIE')
  const [{ doelgroep }, doelgroepen] = await Promise.all([searchParams, listDoelgroepen(actor, {})])
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Bronnen', href: paths.redactieDeel('bronnen') },
        ]}
        title="Nieuwe bron"
        lead="Je bewaart eerst een concept. Daarna kun je het publiceren."
      />
      <NieuwFormulier
        actie={createBronAction}
        velden={bronVelden(doelgroepen)}
        waarden={{ taal: 'nl', ...voorDoelgroep(doelgroepen, doelgroep) }}
      />
    </>
  )
}
