import type { Metadata } from 'next'
import { findConsultatielijnVoorBewerken } from '@/lib/domain/consultatielijnen/queries'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { listKeuzes } from '@/lib/domain/scholingen/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { naarHuidigStuk, StukBewerken } from '../../stuk-bewerken'
import { publishConsultatielijnAction, updateConsultatielijnAction } from '../actions'
import { consultatielijnVelden } from '../velden'

export const metadata: Metadata = { title: 'Consultatielijn bewerken' }

export default async function ConsultatielijnBewerkenPage({
  params,
  searchParams,
}: PageProps<'/redactie/consultatielijnen/[slug]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const lijn = await findConsultatielijnVoorBewerken(actor, { slug })
  if (!lijn) return naarHuidigStuk(actor, 'CONSULTATIELIJN', 'consultatielijnen', slug)
  const [keuzes, klad] = await Promise.all([
    listKeuzes(actor, { gekozen: [...lijn.doelgroepIds, ...lijn.netwerkIds] }),
    findKlad(actor, { sleutel: `consultatielijn:${lijn.id}` }),
  ])
  return (
    <StukBewerken
      actor={actor}
      stuk={lijn}
      soort="CONSULTATIELIJN"
      lijst={{ label: 'Consultatielijnen', href: paths.redactieDeel('consultatielijnen') }}
      bewaard={query['bewaard'] === 'ja'}
      publiceer={publishConsultatielijnAction}
      wijzig={updateConsultatielijnAction}
      zorg={{
        verantwoordelijke: lijn.verantwoordelijke?.naam ?? null,
        afspraken: paths.consultatielijnAfspraken(slug),
      }}
      klad={klad}
      velden={consultatielijnVelden(keuzes)}
      waarden={{ ...lijn, naam: lijn.titel, openingstijden: lijn.altijdBereikbaar ? 'ALTIJD' : '' }}
    />
  )
}
