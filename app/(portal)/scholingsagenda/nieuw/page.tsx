import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { EerdereScholingen } from '@/components/scholingen/eerdere-scholingen'
import { NieuweScholingForm } from '@/components/scholingen/scholing-form'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { listEerdereScholingen } from '@/lib/domain/scholingbeheer/queries'
import { canStartScholing } from '@/lib/domain/scholingen/policy'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Kladkader } from '../../kladkader'
import { createScholingAction, createScholingkopieAction } from '../actions'
import { bijeenkomstenInKlad, leesScholingkeuzes } from '../scholingkeuzes'

export const metadata: Metadata = { title: 'Nieuwe scholing' }

const SLEUTEL = 'scholing:nieuw'

export default async function NieuweScholingPage() {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  if (!canStartScholing(actor)) notFound()
  const [keuzes, klad, eerdere] = await Promise.all([
    leesScholingkeuzes(actor),
    findKlad(actor, { sleutel: SLEUTEL }),
    listEerdereScholingen(actor, {}),
  ])
  const vorige = eerdere[0]
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
      <EerdereScholingen scholingen={eerdere} kopieer={createScholingkopieAction} />
      <Kladkader sleutel={SLEUTEL} gebruikerId={actor.id} klad={klad}>
        <NieuweScholingForm
          actie={createScholingAction}
          keuzes={keuzes}
          minstensBijeenkomsten={bijeenkomstenInKlad(klad)}
          waarden={{
            vorm: vorige?.vorm ?? 'FYSIEK',
            werkvormId: vorige?.werkvormId,
            accreditatie: 'GEEN',
            kostenCent: 0,
            voorbereidingMinuten: vorige?.voorbereidingMinuten ?? 0,
            netwerkId: vorige ? vorige.netwerkId : actor.netwerkId,
            organisatorRol: vorige?.organisatorRol ?? (isRedactie ? '' : 'Netwerkcoördinator'),
          }}
        />
      </Kladkader>
    </>
  )
}
