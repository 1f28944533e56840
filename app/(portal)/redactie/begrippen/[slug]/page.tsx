import type { Metadata } from 'next'
import { findBegrip } from '@/lib/domain/begrippen/queries'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { naarHuidigStuk, StukBewerken } from '../../stuk-bewerken'
import { publishBegripAction, updateBegripAction } from '../actions'
import { begripVelden } from '../velden'

export const metadata: Metadata = { title: 'Begrip bewerken' }

export default async function BegripBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/begrippen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [begrip, bronnen] = await Promise.all([
    findBegrip(actor, { slug }),
    listBronnenVoorVoetnoten(actor, {}),
  ])
  if (!begrip) return naarHuidigStuk(actor, 'BEGRIP', 'begrippen', slug)
  return (
    <StukBewerken
      actor={actor}
      stuk={begrip}
      soort="BEGRIP"
      lijst={{ label: 'Begrippen', href: paths.redactieDeel('begrippen') }}
      bewaard={query['bewaard'] === 'ja'}
      publiceer={publishBegripAction}
      wijzig={updateBegripAction}
      velden={begripVelden(bronnen)}
      waarden={{ ...begrip, term: begrip.titel }}
    />
  )
}
