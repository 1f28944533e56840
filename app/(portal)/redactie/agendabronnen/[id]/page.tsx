import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AgendabronForm } from '@/components/agendabronnen/agendabron-form'
import { AgendabronStand } from '@/components/agendabronnen/agendabron-stand'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findAgendabron } from '@/lib/domain/agendabronnen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { requestLezingAction, updateAgendabronAction } from '../actions'

export const metadata: Metadata = { title: 'Agenda van elders' }

const BERICHTEN: Record<string, string> = {
  nieuw: 'De agenda staat erbij. We lezen hem nu; laad de pagina zo opnieuw.',
  bewaard: 'Opgeslagen.',
  lezen: 'We lezen de agenda nu. Laad de pagina zo opnieuw.',
}

export default async function AgendabronPage({
  params,
  searchParams,
}: PageProps<'/redactie/agendabronnen/[id]'>) {
  const actor = await requireActor('REDACTIE')
  const { id } = await params
  const bron = (await nullWhenInvalid(findAgendabron(actor, { id }))) ?? notFound()
  return (
    <>
      <PageHead
        trail={[{ label: 'Agenda’s van elders', href: paths.redactieDeel('agendabronnen') }]}
        title={bron.naam}
        actions={
          bron.actief && (
            <KnopForm action={requestLezingAction} velden={{ id }} variant="secondary" icon="refresh-cw">
              Nu lezen
            </KnopForm>
          )
        }
      />
      <Stack gap="large">
        <StatusMessage>{BERICHTEN[firstValue((await searchParams)['gelukt']) ?? '']}</StatusMessage>
        <AgendabronStand {...bron} />
        <AgendabronForm bron={bron} actie={updateAgendabronAction} />
      </Stack>
    </>
  )
}
