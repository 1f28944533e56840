import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { TwoColumn } from '@/components/layout/two-column'
import { Schrijfwijzer } from '@/components/praktijkverhalen/schrijfwijzer'
import { NieuwVerhaalForm } from '@/components/praktijkverhalen/verhaal-form'
import { Alert } from '@/components/ui/alert'
import { KLAD_NIEUW, stapInAdres } from '@/lib/domain/praktijkverhalen/schema'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { Kladkader } from '../../kladkader'
import { createPraktijkverhaalAction } from '../actions'
import { leesVerhaalkeuzes } from '../verhaalkeuzes'

export const metadata: Metadata = { title: 'Verhaal schrijven' }

export default async function VerhaalNieuwPage({ searchParams }: PageProps<'/praktijkverhalen/nieuw'>) {
  const actor = await requireActor('HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'REDACTIE')
  const adres = await searchParams
  const [{ keuzes, kanBewaren, netwerkId }, klad] = await Promise.all([
    leesVerhaalkeuzes(actor, firstValue(adres['netwerk'])),
    findKlad(actor, { sleutel: KLAD_NIEUW }),
  ])
  return (
    <>
      <PageHead
        trail={[{ label: 'Praktijkverhalen', href: paths.praktijkverhalen() }]}
        title="Deel een verhaal"
        lead="Wat maakte je mee, wat deed je en wat leerde je? Je hoeft het niet in één keer af te maken."
      />
      <TwoColumn side={<Schrijfwijzer />} sideAt="end" sticky>
        {kanBewaren ? (
          <Kladkader sleutel={KLAD_NIEUW} gebruikerId={actor.id} klad={klad}>
            <NieuwVerhaalForm
              action={createPraktijkverhaalAction}
              keuzes={keuzes}
              netwerkId={netwerkId}
              stap={stapInAdres.parse(firstValue(adres['stap']))}
            />
          </Kladkader>
        ) : (
          <Alert tone="bijna" title="Je account hoort nog bij geen netwerk">
            <p>Vraag beheer om je netwerk in te vullen. Daarna kun je hier een verhaal schrijven.</p>
          </Alert>
        )}
      </TwoColumn>
    </>
  )
}
