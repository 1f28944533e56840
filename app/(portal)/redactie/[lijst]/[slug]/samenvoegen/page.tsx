import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { SamenvoegPagina } from '../../../../redactie/samenvoeg-pagina'
import { keuzelijst } from '../../lijsten'

export const metadata: Metadata = { title: 'Samenvoegen' }

export default async function SamenvoegenPage({
  params,
  searchParams,
}: PageProps<'/redactie/[lijst]/[slug]/samenvoegen'>) {
  const actor = await requireActor('REDACTIE')
  const naar = firstValue((await searchParams)['naar']) ?? null
  const { lijst: deel, slug } = await params
  const lijst = keuzelijst(deel) ?? notFound()
  const { id } = (await lijst.vind(actor, slug)) ?? notFound()
  return (
    <SamenvoegPagina
      actor={actor}
      soort={lijst.soort}
      id={id}
      naar={naar}
      trail={[
        { label: 'Redactie', href: paths.redactie() },
        { label: lijst.titel, href: paths.redactieDeel(deel) },
      ]}
    />
  )
}
