import type { Metadata } from 'next'
import { listDoelgroepen } from '@/lib/domain/doelgroepen/queries'
import { findKennisvraag } from '@/lib/domain/kennisvragen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { naarHuidigStuk, StukBewerken } from '../../stuk-bewerken'
import { publishKennisvraagAction, updateKennisvraagAction } from '../actions'
import { kennisvraagVelden } from '../velden'

export const metadata: Metadata = { title: 'Kennisvraag bewerken' }

export default async function KennisvraagBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/kennisvragen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [kennisvraag, doelgroepen] = await Promise.all([
    findKennisvraag(actor, { slug }),
    listDoelgroepen(actor, {}),
  ])
  if (!kennisvraag) return naarHuidigStuk(actor, 'KENNISVRAAG', 'kennisvragen', slug)
  return (
    <StukBewerken
      actor={actor}
      stuk={kennisvraag}
      soort="KENNISVRAAG"
      lijst={{ label: 'Kennisvragen', href: paths.redactieDeel('kennisvragen') }}
      bewaard={query['bewaard'] === 'ja'}
      publiceer={publishKennisvraagAction}
      wijzig={updateKennisvraagAction}
      velden={kennisvraagVelden(doelgroepen)}
      waarden={{ ...kennisvraag, vraag: kennisvraag.titel }}
    />
  )
}
