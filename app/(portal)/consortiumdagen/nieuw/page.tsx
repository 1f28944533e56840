import type { Metadata } from 'next'
import { DagForm } from '@/components/consortiumdagen/dag-form'
import { PageHead } from '@/components/layout/page-head'
import { findRegioklok } from '@/lib/domain/jaarafspraken/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { createConsortiumdagAction } from '../actions'

export const metadata: Metadata = { title: 'Nieuw programma' }

export default async function ConsortiumdagNieuwPage() {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  // The day that was agreed for the year is most likely the one that is meant.
  const { volgendeDag } = await findRegioklok(actor, {})
  return (
    <>
      <PageHead
        trail={[{ label: 'Consortiumdagen', href: paths.consortiumdagen() }]}
        title="Nieuw programma"
        lead="Daarna kies je de verhalen en zet je ze op volgorde."
      />
      <DagForm
        action={createConsortiumdagAction}
        dag={{ titel: 'Consortiumdag', datum: volgendeDag ?? '' }}
      />
    </>
  )
}
