import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NieuwFormulier } from '@/components/redactie/formulier'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { createNetwerkAction } from '../actions'
import { netwerkVelden, nieuwNetwerk } from '../velden'

export const metadata: Metadata = { title: 'Nieuw netwerk' }

export default async function NieuwNetwerkPage() {
  await requireActor('BEHEER')
  return (
    <>
      <PageHead
        trail={[
          { label: 'Beheer', href: paths.beheer() },
          { label: 'Netwerken', href: paths.beheerDeel('netwerken') },
        ]}
        title="Nieuw netwerk"
      />
      <NieuwFormulier actie={createNetwerkAction} velden={netwerkVelden} waarden={nieuwNetwerk} />
    </>
  )
}
