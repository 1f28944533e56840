import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { BekijkForm } from '@/components/mijn/bekijk-form'
import { canSetBlik, kijkrollenVoor } from '@/lib/domain/gebruikers/policy'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { ownReferer } from '@/lib/web/account'
import { requireActor } from '@/lib/web/require-actor'
import { bekijkAlsAction } from './actions'

export const metadata: Metadata = { title: 'Bekijk het portaal als' }

export default async function BekijkenPage() {
  const actor = await requireActor('OPENBAAR')
  // Who looks already may choose again; what there is to choose depends on who really sits there.
  const wie = actor.blik?.door ?? actor
  const rollen = kijkrollenVoor(wie)
  if (rollen.length === 0) notFound()
  const kiestNetwerk = canSetBlik(wie, { als: 'NETWERKCOORDINATOR', netwerkId: null })
  return (
    <>
      <PageHead
        title="Bekijk het portaal als"
        lead="Je ziet elke pagina zoals een ander die ziet. Je kunt dan niets veranderen, tot je op ‘Stop met bekijken’ drukt."
      />
      <BekijkForm
        action={bekijkAlsAction}
        rollen={rollen}
        netwerken={kiestNetwerk ? await listNetwerken(wie, {}) : []}
        naar={await ownReferer()}
      />
    </>
  )
}
