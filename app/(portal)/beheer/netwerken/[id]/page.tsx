import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { WijzigFormulier } from '@/components/redactie/formulier'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { TextLink } from '@/components/ui/text-link'
import { idSchema } from '@/lib/domain/gebruikers/schema'
import { findNetwerkVoorBeheer } from '@/lib/domain/netwerken/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Lijstacties } from '../../../redactie/lijstacties'
import { updateNetwerkAction } from '../actions'
import { netwerkVelden } from '../velden'

export const metadata: Metadata = { title: 'Netwerk bewerken' }

export default async function NetwerkBewerkenPage({
  params,
  searchParams,
}: PageProps<'/beheer/netwerken/[id]'>) {
  const actor = await requireActor('BEHEER')
  const id = idSchema.safeParse((await params).id).data ?? notFound()
  const [netwerk, query] = await Promise.all([findNetwerkVoorBeheer(actor, { id }), searchParams])
  if (!netwerk) notFound()
  return (
    <Stack>
      <PageHead
        trail={[
          { label: 'Beheer', href: paths.beheer() },
          { label: 'Netwerken', href: paths.beheerDeel('netwerken') },
        ]}
        title={netwerk.naam}
        meta={<TextLink href={paths.netwerk(netwerk.slug)}>Bekijk de pagina van dit netwerk</TextLink>}
      />
      <StatusMessage>{query['bewaard'] === 'ja' && 'Het netwerk is opgeslagen.'}</StatusMessage>
      <Lijstacties soort="NETWERK" rij={netwerk} />
      <WijzigFormulier
        actie={updateNetwerkAction}
        velden={netwerkVelden}
        waarden={netwerk}
        id={netwerk.id}
        versie={netwerk.versie}
      />
    </Stack>
  )
}
