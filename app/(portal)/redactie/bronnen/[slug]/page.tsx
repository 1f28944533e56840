import type { Metadata } from 'next'
import { findBron } from '@/lib/domain/bronnen/queries'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { naarHuidigStuk, StukBewerken } from '../../stuk-bewerken'
import { publishBronAction, updateBronAction } from '../actions'
import { bronVelden } from '../velden'

export const metadata: Metadata = { title: 'Bron bewerken' }

export default async function BronBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/bronnen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [bron, doelgroepen] = await Promise.all([findBron(actor, { slug }), listDoelgroepen(actor, {})])
  if (!bron) return naarHuidigStuk(actor, 'BRON', 'bronnen', slug)
  const klad = await findKlad(actor, { sleutel: `bron:${bron.id}` })
  return (
    <StukBewerken
      actor={actor}
      stuk={bron}
      soort="BRON"
      lijst={{ label: 'Bronnen', href: paths.redactieDeel('bronnen') }}
      bewaard={query['bewaard'] === 'ja'}
      publiceer={publishBronAction}
      wijzig={updateBronAction}
      velden={bronVelden(doelgroepen)}
      waarden={{
        ...bron,
        laatstGecontroleerdOp: bron.laatstGecontroleerdOp?.toISOString().slice(0, 10) ?? '',
      }}
      klad={klad}
      metAdres={false}
      metBijlagen
    />
  )
}
