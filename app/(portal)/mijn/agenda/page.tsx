import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { AgendaadresForm } from '@/components/mijn/agendaadres-form'
import { NietVanJou } from '@/components/mijn/niet-van-jou'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findEigenAgendaadres } from '@/lib/domain/agendaadressen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { createAgendaadresAction, deleteAgendaadresAction } from '../actions'

export const metadata: Metadata = { title: 'Mijn agenda in je eigen agenda' }

export default async function MijnAgendaPage({ searchParams }: PageProps<'/mijn/agenda'>) {
  const actor = await requireActor()
  if (actor.blik) return <NietVanJou />
  const adres = await findEigenAgendaadres(actor, {})
  const ingetrokken = firstValue((await searchParams)['gelukt']) === 'ingetrokken' && !adres
  return (
    <Stack gap="large">
      <div>
        <PageHead
          title="Mijn agenda in je eigen agenda"
          lead="Zet je scholingen in de agenda op je telefoon of computer. Verandert er iets, dan gaat dat vanzelf mee."
          trail={[{ href: paths.mijn(), label: 'Mijn Kennisplein' }]}
        />
        <StatusMessage>{ingetrokken ? 'Het adres werkt niet meer.' : ''}</StatusMessage>
      </div>
      <div className="flex max-w-measure flex-col gap-3">
        <p>
          Je krijgt een geheim adres. Daarmee leest je agenda waar je bent ingeschreven, waar je op de
          wachtlijst staat en wat niet doorgaat. Namen van anderen staan er niet in.
        </p>
        <p>Deel het adres met niemand: wie het heeft, ziet waar je heen gaat. Intrekken kan altijd.</p>
      </div>
      <AgendaadresForm action={createAgendaadresAction} sinds={adres?.createdAt ?? null} />
      {adres && (
        <KnopForm action={deleteAgendaadresAction} velden={{}} icon="trash-2">
          Trek het adres in
        </KnopForm>
      )}
    </Stack>
  )
}
