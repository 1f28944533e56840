import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idSchema } from '@/lib/domain/gebruikers/schema'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { SamenvoegPagina } from '../../../../redactie/samenvoeg-pagina'

export const metadata: Metadata = { title: 'Samenvoegen' }

export default async function SamenvoegenPage({
  params,
  searchParams,
}: PageProps<'/beheer/netwerken/[id]/samenvoegen'>) {
  const actor = await requireActor('BEHEER')
  const naar = firstValue((await searchParams)['naar']) ?? null
  const id = idSchema.safeParse((await params).id).data ?? notFound()
  return (
    <SamenvoegPagina
      actor={actor}
      soort="NETWERK"
      id={id}
      naar={naar}
      trail={[{ label: 'Netwerken', href: paths.beheerDeel('netwerken') }]}
    />
  )
}
