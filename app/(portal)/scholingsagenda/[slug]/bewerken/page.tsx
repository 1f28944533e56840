import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { OpnameForm } from '@/components/scholingen/opname-form'
import { ScholingForm } from '@/components/scholingen/scholing-form'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { findScholingVoorBewerken } from '@/lib/domain/scholingen/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { Kladkader } from '../../../kladkader'
import { Werkblad } from '../../../werkblad'
import { setOpnameAction, updateScholingAction } from '../../actions'
import { bijeenkomstenInKlad, leesScholingkeuzes } from '../../scholingkeuzes'

export const metadata: Metadata = { title: 'Scholing bewerken' }

export default async function ScholingBewerkenPage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/bewerken'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const scholing = await nullWhenInvalid(findScholingVoorBewerken(actor, { slug: (await params).slug }))
  if (!scholing) return notFoundFor(actor)
  const { id, slug, titel, versie, opname, ...waarden } = scholing
  const sleutel = `scholing:${id}`
  const gekozen = [
    ...waarden.doelgroepIds,
    ...waarden.disciplineIds,
    ...waarden.niveauIds,
    ...waarden.domeinIds,
    waarden.werkvormId,
  ]
  const [keuzes, klad] = await Promise.all([
    leesScholingkeuzes(actor, waarden.netwerkId ? [...gekozen, waarden.netwerkId] : gekozen),
    findKlad(actor, { sleutel }),
  ])
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
        ]}
        title="Scholing bewerken"
      />
      <Stack gap="large">
        <StatusMessage>
          {(await searchParams)['kopie'] === 'ja' &&
            'Dit is een kopie, als concept. Geef haar een datum en kijk na wat er anders is.'}
        </StatusMessage>
        <OpnameForm scholingId={id} slug={slug} opname={opname} actie={setOpnameAction} />
        <Werkblad actor={actor} id={id} plek={sleutel} />
        <Kladkader sleutel={sleutel} gebruikerId={actor.id} klad={klad} afbeeldingenBij={id}>
          <ScholingForm
            actie={updateScholingAction}
            id={id}
            versie={versie}
            waarden={{ ...waarden, titel }}
            keuzes={keuzes}
            minstensBijeenkomsten={bijeenkomstenInKlad(klad)}
          />
        </Kladkader>
      </Stack>
    </>
  )
}
