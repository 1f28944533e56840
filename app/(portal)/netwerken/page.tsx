import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NetwerkKaart } from '@/components/netwerken/netwerk-kaart'
import { OrganisatieLijst } from '@/components/netwerken/organisatie-lijst'
import { EmptyState } from '@/components/ui/empty-state'
import { CardGrid, Stack } from '@/components/ui/stack'
import { listNetwerkoverzicht } from '@/lib/domain/netwerken/queries'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Netwerken' }

export default async function NetwerkenPage() {
  const actor = await requireActor()
  const { netwerken, organisaties } = await listNetwerkoverzicht(actor, {})
  return (
    <Stack gap="large">
      <div>
        <PageHead
          title="Netwerken"
          lead="De netwerken palliatieve zorg die samen Kennisplein maken, met hun hospices en teams."
        />
        {netwerken.length === 0 && <EmptyState icon="network" title="Er zijn nog geen netwerken." />}
        <CardGrid>
          {netwerken.map((netwerk) => (
            <li key={netwerk.id}>
              <NetwerkKaart {...netwerk} />
            </li>
          ))}
        </CardGrid>
      </div>
      {organisaties.length > 0 && (
        <section aria-labelledby="zonder-netwerk">
          <Stack>
            <h2 id="zonder-netwerk">Andere organisaties</h2>
            <OrganisatieLijst organisaties={organisaties} />
          </Stack>
        </section>
      )}
    </Stack>
  )
}
