import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NetwerkTabel } from '@/components/netwerken/netwerk-tabel'
import { ButtonLink } from '@/components/ui/button'
import { listNetwerkenVoorBeheer } from '@/lib/domain/netwerken/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'

export const metadata: Metadata = { title: 'Netwerken beheren' }

export default async function NetwerkenBeherenPage() {
  const actor = await requireActor('BEHEER')
  const netwerken = await listNetwerkenVoorBeheer(actor, {})
  return (
    <>
      <PageHead
        trail={[{ label: 'Beheer', href: paths.beheer() }]}
        title="Netwerken"
        lead="Een netwerk dat je toevoegt, doet meteen mee in alle lijsten, filters en tellingen."
        actions={
          <ButtonLink href={paths.beheerDeel('netwerken', 'nieuw')} variant="primary" icon="plus">
            Nieuw netwerk
          </ButtonLink>
        }
      />
      <NetwerkTabel netwerken={netwerken} />
    </>
  )
}
