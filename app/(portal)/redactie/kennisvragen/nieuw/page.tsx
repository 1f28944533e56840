import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { createKennisvraagAction } from '../actions'
import { kennisvraagVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuwe kennisvraag' }

export default async function KennisvraagNieuwPage() {
  const actor = await requireActor('REDACTIE')
  const doelgroepen = await listDoelgroepen(actor, {})
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Kennisvragen', href: paths.redactieDeel('kennisvragen') },
        ]}
        title="Nieuwe kennisvraag"
        lead="Je bewaart eerst een concept. Daarna kun je het publiceren."
      />
      <NieuwFormulier
        actie={createKennisvraagAction}
        velden={kennisvraagVelden(doelgroepen)}
        waarden={{ stand: 'OPEN' }}
      />
    </>
  )
}
