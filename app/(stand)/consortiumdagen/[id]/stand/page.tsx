import type { Metadata } from 'next'
import { Stand } from '@/components/consortiumdagen/stand'
import { findBesluitkeuzes } from '@/lib/domain/besluiten/queries'
import { maakDias } from '@/lib/domain/consortiumdagen/dias'
import { findStand } from '@/lib/domain/consortiumdagen/queries'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { createBesluitAction } from '../../../../(portal)/consortiumdagen/actions'

export const metadata: Metadata = { title: 'Consortiumdag-stand' }

/** In a group without the shell: on a big screen there is nothing but the story. */
export default async function StandPage({ params }: PageProps<'/consortiumdagen/[id]/stand'>) {
  const actor = await requireActor()
  const stand = await nullWhenInvalid(findStand(actor, { id: (await params).id }))
  if (!stand) return notFoundFor(actor)
  const keuzes = stand.magBesluiten ? await findBesluitkeuzes(actor, {}) : null
  return (
    <Stand
      dagId={stand.id}
      gebruikerId={actor.id}
      dias={maakDias(stand)}
      keuzes={keuzes}
      bewaar={createBesluitAction}
    />
  )
}
