import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { createKennisvraagAction } from '../actions'
import { kennisvraagVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuwe kennisvraag' }

export default async function KennisvraagNieuwPage({
  searchParams,
}: PageProps<'/redactie/kennisvragen/nieuw'>) {
  const actor = await requireActor('REDACTIE')
  const [{ vraag }, doelgroepen] = await Promise.all([searchParams, listDoelgroepen(actor, {})])
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Kennisvragen', href: paths.redactieDeel('kennisvragen') },
        ]}
        title="Nieuwe kennisvraag"
        lead="Je bewaart eerst een concept. Daarna laat je het een collega lezen, of plaats je het meteen."
      />
      <NieuwFormulier
        actie={createKennisvraagAction}
        velden={kennisvraagVelden(doelgroepen)}
        // What people searched and did not find comes along from /redactie/zoekgaten.
        waarden={{ stand: 'OPEN', ...(vraag && { vraag: firstValue(vraag), herkomst: 'Zoekfunctie' }) }}
      />
    </>
  )
}
