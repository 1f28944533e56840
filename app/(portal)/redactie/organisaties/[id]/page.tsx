import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { WijzigFormulier } from '@/components/redactie/formulier'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { idSchema } from '@/lib/domain/gebruikers/schema'
import { listNetwerken } from '@/lib/domain/netwerken/queries'
import { findOrganisatie } from '@/lib/domain/organisaties/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { Lijstacties } from '../../lijstacties'
import { updateOrganisatieAction } from '../actions'
import { organisatieVelden } from '../velden'

export const metadata: Metadata = { title: 'Organisatie bewerken' }

export default async function OrganisatieBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/organisaties/[id]'>) {
  const actor = await requireActor('REDACTIE', 'BEHEER')
  const id = idSchema.safeParse((await params).id).data ?? notFound()
  const [organisatie, netwerken, query] = await Promise.all([
    findOrganisatie(actor, { id }),
    listNetwerken(actor, {}),
    searchParams,
  ])
  if (!organisatie) notFound()
  return (
    <Stack>
      <PageHead
        trail={[{ label: 'Organisaties', href: paths.redactieDeel('organisaties') }]}
        title={organisatie.naam}
      />
      <StatusMessage>{query['bewaard'] === 'ja' && 'De organisatie is opgeslagen.'}</StatusMessage>
      <Lijstacties soort="ORGANISATIE" rij={organisatie} />
      <WijzigFormulier
        actie={updateOrganisatieAction}
        velden={organisatieVelden(netwerken)}
        waarden={organisatie}
        id={organisatie.id}
        versie={organisatie.versie}
      />
    </Stack>
  )
}
