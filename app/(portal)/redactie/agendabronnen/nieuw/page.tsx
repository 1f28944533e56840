import type { Metadata } from 'next'
import { AgendabronForm } from '@/components/agendabronnen/agendabron-form'
import { PageHead } from '@/components/layout/page-head'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { createAgendabronAction } from '../actions'

export const metadata: Metadata = { title: 'Nieuwe agenda van elders' }

export default async function NieuweAgendabronPage() {
  await requireActor('REDACTIE')
  return (
    <>
      <PageHead
        trail={[{ label: 'Agenda’s van elders', href: paths.redactieDeel('agendabronnen') }]}
        title="Nieuwe agenda van elders"
      />
      <AgendabronForm bron={null} actie={createAgendabronAction} />
    </>
  )
}
