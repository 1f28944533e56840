import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { voorDoelgroep } from '../../voor-doelgroep'
import { createConsultatielijnAction } from '../actions'
import { consultatielijnVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuwe consultatielijn' }

export default async function ConsultatielijnNieuwPage({
  searchParams,
}: PageProps<'/redactie/consultatielijnen/nieuw'>) {
  const actor = await requireActor('REDACTIE')
  const [{ doelgroep }, doelgroepen, netwerken] = await Promise.all([
    searchParams,
    listDoelgroepen(actor, {}),
    listNetwerken(actor, {}),
  ])
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Consultatielijnen', href: paths.redactieDeel('consultatielijnen') },
        ]}
        title="Nieuwe consultatielijn"
        lead="Je bewaart eerst een concept. Bel het nummer voordat je het publiceert."
      />
      <NieuwFormulier
        actie={createConsultatielijnAction}
        velden={consultatielijnVelden(doelgroepen, netwerken)}
        waarden={voorDoelgroep(doelgroepen, doelgroep)}
      />
    </>
  )
}
