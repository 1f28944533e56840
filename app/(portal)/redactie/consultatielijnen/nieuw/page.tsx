import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { listKeuzes } from '@/lib/domain/scholingen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Kladkader } from '../../../kladkader'
import { voorDoelgroep } from '../../voor-doelgroep'
import { createConsultatielijnAction } from '../actions'
import { consultatielijnVelden } from '../velden'

export const metadata: Metadata = { title: 'Nieuwe consultatielijn' }

const KLAD_NIEUW = 'consultatielijn:nieuw'

export default async function ConsultatielijnNieuwPage({
  searchParams,
}: PageProps<'/redactie/consultatielijnen/nieuw'>) {
  const actor = await requireActor('REDACTIE')
  const [{ doelgroep }, keuzes, klad] = await Promise.all([
    searchParams,
    listKeuzes(actor, {}),
    findKlad(actor, { sleutel: KLAD_NIEUW }),
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
      <Kladkader sleutel={KLAD_NIEUW} gebruikerId={actor.id} klad={klad}>
        <NieuwFormulier
          actie={createConsultatielijnAction}
          velden={consultatielijnVelden(keuzes)}
          waarden={voorDoelgroep(keuzes.doelgroep, doelgroep)}
        />
      </Kladkader>
    </>
  )
}
