import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { NieuweScholingForm } from '@/components/scholingen/scholing-form'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { canStartScholing } from '@/lib/domain/scholingen/policy'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Kladkader } from '../../kladkader'
import { createScholingAction } from '../actions'
import { bijeenkomstenInKlad, leesScholingkeuzes } from '../scholingkeuzes'

export const metadata: Metadata = { title: 'Nieuwe scholing' }

const SLEUTEL = 'scholing:nieuw'

export default async function NieuweScholingPage() {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  if (!canStartScholing(actor)) notFound()
  const [keuzes, klad] = await Promise.all([leesScholingkeuzes(actor), findKlad(actor, { sleutel: SLEUTEL })])
  const isRedactie = keuzes.netwerken !== null
  return (
    <>
      <PageHead
        trail={[{ label: 'Scholingsagenda', href: paths.scholingsagenda() }]}
        title="Nieuwe scholing"
        lead={
          isRedactie
            ? 'Je bewaart eerst een concept. Daarna laat je het een collega lezen, of plaats je het meteen.'
            : 'Je bewaart eerst een concept. Daarna bied je het aan; de redactie zet het in de agenda.'
        }
      />
      <Kladkader sleutel={SLEUTEL} gebruikerId={actor.id} klad={klad}>
        <NieuweScholingForm
          actie={createScholingAction}
          keuzes={keuzes}
          minstensBijeenkomsten={bijeenkomstenInKlad(klad)}
          waarden={{
            vorm: 'FYSIEK',
            accreditatie: 'GEEN',
            kostenCent: 0,
            voorbereidingMinuten: 0,
            netwerkId: actor.netwerkId,
            organisatorRol: isRedactie ? '' : 'Netwerkcoördinator',
          }}
        />
      </Kladkader>
    </>
  )
}
