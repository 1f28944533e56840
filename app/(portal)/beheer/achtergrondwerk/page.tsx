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
import { firstValue } from '@/lib/web/search-params'
import { sorteerRijen } from '@/lib/web/sortering'
import { retryAchtergrondwerkAction } from './actions'

export const metadata: Metadata = { title: 'Achtergrondwerk' }

type Werk = Awaited<ReturnType<typeof findAchtergrondwerk>>['mislukt'][number]

const KOLOMMEN = {
  naam: ({ naam }: Werk) => naam,
  stand: ({ pogingen }: Werk) => pogingen,
  sinds: ({ sinds }: Werk) => sinds.getTime(),
  fout: ({ fout }: Werk) => fout,
}

export default async function AchtergrondwerkPage({ searchParams }: PageProps<'/beheer/achtergrondwerk'>) {
  const actor = await requireActor('BEHEER')
  const [{ telling, mislukt }, query] = await Promise.all([findAchtergrondwerk(actor, {}), searchParams])
  const { rijen, volgorde } = sorteerRijen(mislukt, firstValue(query['sorteer']), KOLOMMEN)
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
        <WerkLijst
          werk={rijen}
          opnieuw={retryAchtergrondwerkAction}
          volgorde={volgorde}
          sorteerHref={(sorteer) => paths.beheerDeel('achtergrondwerk', undefined, { sorteer })}
        />
      ) : (
        <EmptyState icon="circle-check" title="Er ging niets mis." />
      )}
    </Stack>
  )
}
