import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { NetwerkTabel } from '@/components/netwerken/netwerk-tabel'
import { ButtonLink } from '@/components/ui/button'
import { listNetwerkenVoorBeheer } from '@/lib/domain/netwerken/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { sorteerRijen } from '@/lib/web/sortering'

export const metadata: Metadata = { title: 'Netwerken beheren' }

type Netwerk = Awaited<ReturnType<typeof listNetwerkenVoorBeheer>>[number]

const KOLOMMEN = {
  naam: ({ naam }: Netwerk) => naam,
  organisaties: ({ organisaties }: Netwerk) => organisaties,
  gebruikers: ({ gebruikers }: Netwerk) => gebruikers,
  verhalen: ({ verhalenPerJaar }: Netwerk) => verhalenPerJaar,
  webinars: ({ webinarsPerJaar }: Netwerk) => webinarsPerJaar,
  // What does not take part last, and first what still asks for a look.
  stand: (netwerk: Netwerk) =>
    netwerk.actief ? Number(netwerk.geverifieerd && netwerk.gemeentenGeverifieerd) : 2,
}

export default async function NetwerkenBeherenPage({ searchParams }: PageProps<'/beheer/netwerken'>) {
  const actor = await requireActor('BEHEER')
  const [netwerken, query] = await Promise.all([listNetwerkenVoorBeheer(actor, {}), searchParams])
  const { rijen, volgorde } = sorteerRijen(netwerken, firstValue(query['sorteer']), KOLOMMEN)
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
      <NetwerkTabel
        netwerken={rijen}
        volgorde={volgorde}
        sorteerHref={(sorteer) => paths.beheerDeel('netwerken', undefined, { sorteer })}
      />
    </>
  )
}
