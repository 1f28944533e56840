import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { tourneezin } from '@/components/reeksen/tournee-bord'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { CardGrid } from '@/components/ui/stack'
import { STAND_LABELS } from '@/lib/domain/reeksen/labels'
import { listTournees } from '@/lib/domain/reeksen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Op tournee' }

export default async function TourneesPage() {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const tournees = await listTournees(actor, {})
  const eigen = actor.kind === 'gebruiker' ? actor.netwerkId : null
  return (
    <>
      <PageHead
        trail={[{ label: 'Scholingsagenda', href: paths.scholingsagenda() }]}
        title="Op tournee"
        lead="Scholingen die naar je netwerk toe komen. Vraag een halte aan, of kijk wie er nog geen heeft."
      />
      {tournees.length === 0 && (
        <EmptyState icon="map-pin" title="Er is nu geen scholing op tournee.">
          Geef je zelf een scholing die andere netwerken ook willen? Kies daar “Meer datums” en dan “Op
          tournee langs alle netwerken”.
        </EmptyState>
      )}
      <CardGrid>
        {tournees.map(({ id, slug, titel, netwerken }) => {
          const onze = netwerken.find((netwerk) => netwerk.id === eigen)
          return (
            <li key={id}>
              <Card
                kind="Op tournee"
                icon="map-pin"
                title={titel}
                href={paths.scholingTournee(slug)}
                headingLevel={2}
                badge={onze && <Badge tone="info">Jullie: {STAND_LABELS[onze.stand].toLowerCase()}</Badge>}
                summary={tourneezin(netwerken)}
              />
            </li>
          )
        })}
      </CardGrid>
    </>
  )
}
