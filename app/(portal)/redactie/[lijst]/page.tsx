import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { Keuzelijsttabel } from '@/components/redactie/keuzelijsttabel'
import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { sorteerRijen } from '@/lib/web/sortering'
import { keuzelijst } from './lijsten'

type Props = PageProps<'/redactie/[lijst]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: keuzelijst((await params).lijst)?.titel ?? 'Niet gevonden' }
}

type Rij = { naam: string; uitleg: string | null; actief: boolean; teControleren?: boolean }
const KOLOMMEN = {
  naam: ({ naam }: Rij) => naam,
  uitleg: ({ uitleg }: Rij) => uitleg,
  // What is out of use last, and first what still asks for a look.
  stand: ({ actief, teControleren = false }: Rij) => (actief ? Number(!teControleren) : 2),
}

export default async function KeuzelijstPage({ params, searchParams }: Props) {
  const actor = await requireActor('REDACTIE')
  const [{ lijst: deel }, query] = await Promise.all([params, searchParams])
  const lijst = keuzelijst(deel) ?? notFound()
  const { rijen, volgorde } = sorteerRijen(await lijst.rijen(actor), firstValue(query['sorteer']), KOLOMMEN)
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title={lijst.titel}
        lead={lijst.lead}
        actions={
          <ButtonLink href={paths.redactieDeel(deel, 'nieuw')} variant="primary" icon="plus">
            {lijst.nieuw}
          </ButtonLink>
        }
      />
      <Keuzelijsttabel
        titel={lijst.titel}
        volgorde={volgorde}
        sorteerHref={(sorteer) => paths.redactieLijst(deel, { sorteer })}
        rijen={rijen.map(({ slug, ...rij }) => ({ ...rij, href: paths.redactieDeel(deel, slug) }))}
      />
    </>
  )
}
