import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CsvLink } from '@/components/layout/csv-link'
import { PageHead } from '@/components/layout/page-head'
import { Keuzelijsttabel } from '@/components/redactie/keuzelijsttabel'
import { ButtonLink } from '@/components/ui/button'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { keuzelijst, rijenVan } from './lijsten'

type Props = PageProps<'/redactie/[lijst]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: keuzelijst((await params).lijst)?.titel ?? 'Niet gevonden' }
}

export default async function KeuzelijstPage({ params, searchParams }: Props) {
  const actor = await requireActor('REDACTIE')
  const [{ lijst: deel }, query] = await Promise.all([params, searchParams])
  const lijst = keuzelijst(deel) ?? notFound()
  const { rijen, volgorde } = await rijenVan(lijst, actor, firstValue(query['sorteer']))
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        title={lijst.titel}
        lead={lijst.lead}
        actions={
          <>
            <CsvLink href={paths.redactieCsv(deel, { sorteer: volgorde ?? undefined })} />
            <ButtonLink href={paths.redactieDeel(deel, 'nieuw')} variant="primary" icon="plus">
              {lijst.nieuw}
            </ButtonLink>
          </>
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
