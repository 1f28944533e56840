import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { WerkLijst } from '@/components/logboek/werk-lijst'
import { EmptyState } from '@/components/ui/empty-state'
import { Facts } from '@/components/ui/facts'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findAchtergrondwerk } from '@/lib/domain/achtergrondwerk/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { retryAchtergrondwerkAction } from './actions'

export const metadata: Metadata = { title: 'Achtergrondwerk' }

export default async function AchtergrondwerkPage({ searchParams }: PageProps<'/beheer/achtergrondwerk'>) {
  const actor = await requireActor('BEHEER')
  const [{ telling, mislukt }, query] = await Promise.all([findAchtergrondwerk(actor, {}), searchParams])
  return (
    <Stack>
      <PageHead
        trail={[{ label: 'Beheer', href: paths.beheer() }]}
        title="Achtergrondwerk"
        lead="Mail versturen en de zoekindex bijwerken gebeurt op de achtergrond. Wat mislukt, wordt vanzelf opnieuw geprobeerd; na de laatste poging blijft het hier liggen."
      />
      <StatusMessage>{query['gelukt'] === 'opnieuw' && 'Het werk wordt opnieuw geprobeerd.'}</StatusMessage>
      <Facts
        facts={[
          { label: 'Wacht', value: String(telling.wachtend) },
          { label: 'Bezig', value: String(telling.bezig) },
          { label: 'Wordt opnieuw geprobeerd', value: String(telling.opnieuw) },
          { label: 'Blijven liggen', value: String(telling.geparkeerd) },
        ]}
      />
      {mislukt.length > 0 ? (
        <WerkLijst werk={mislukt} opnieuw={retryAchtergrondwerkAction} />
      ) : (
        <EmptyState icon="circle-check" title="Er ging niets mis." />
      )}
    </Stack>
  )
}
