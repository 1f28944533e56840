import type { Metadata } from 'next'
import { VoorbeeldKop } from '@/components/publicatie/voorbeeld-kop'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { heeftVoorbeeld } from '../../soorten'
import { VOORBEELDEN } from '../../voorbeelden'

export const metadata: Metadata = { title: 'Zo wordt de pagina' }

const ID = /^(?:nieuw|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export default async function VoorbeeldPage({ params }: PageProps<'/voorbeeld/[soort]/[id]'>) {
  const actor = await requireActor()
  const { soort, id } = await params
  if (!heeftVoorbeeld(soort) || !ID.test(id)) return notFoundFor(actor)
  const begrippen = await listBegrippenVoorUitleg(actor, {})
  const voorbeeld = await VOORBEELDEN[soort](actor, { key: `${soort}:${id}`, id }, begrippen)
  if (!voorbeeld) return notFoundFor(actor)
  const { blad, ...kop } = voorbeeld
  return (
    <>
      <VoorbeeldKop {...kop} isNieuw={id === 'nieuw'} />
      {blad}
    </>
  )
}
