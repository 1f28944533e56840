import type { Metadata } from 'next'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { NetwerkTabel } from '@/components/netwerken/netwerk-tabel'
import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { netwerkrijen } from './netwerkrijen'

export const metadata: Metadata = { title: 'Netwerken beheren' }

export default async function NetwerkenBeherenPage({ searchParams }: PageProps<'/beheer/netwerken'>) {
  const actor = await requireActor('BEHEER')
  const { rijen, volgorde } = await netwerkrijen(actor, firstValue((await searchParams)['sorteer']))
  return (
    <>
      <PageHead
        trail={[{ label: 'Beheer', href: paths.beheer() }]}
        title="Netwerken"
        lead="Een netwerk dat je toevoegt, doet meteen mee in alle lijsten, filters en tellingen."
        actions={
          <>
            <CsvLink href={paths.netwerkenCsv({ sorteer: volgorde ?? undefined })} />
            <ButtonLink href={paths.beheerDeel('netwerken', 'nieuw')} variant="primary" icon="plus">
              Nieuw netwerk
            </ButtonLink>
          </>
        }
      />
      <NetwerkTabel
        netwerken={rijen}
        volgorde={volgorde}
        sorteerHref={(sorteer) => paths.beheerDeel('netwerken', undefined, { sorteer })}
      />
    </>
  )
}
