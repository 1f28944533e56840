import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { createOrganisatieAction } from '../actions'
import { nieuweOrganisatie, organisatieVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuwe organisatie' }

export default async function NieuweOrganisatiePage() {
  const actor = await requireActor('REDACTIE', 'BEHEER')
  const netwerken = await listNetwerken(actor, {})
  return (
    <>
      <PageHead
        trail={[{ label: 'Organisaties', href: paths.redactieDeel('organisaties') }]}
        title="Nieuwe organisatie"
      />
      <NieuwFormulier
        actie={createOrganisatieAction}
        velden={organisatieVelden(netwerken)}
        waarden={nieuweOrganisatie}
      />
    </>
  )
}
