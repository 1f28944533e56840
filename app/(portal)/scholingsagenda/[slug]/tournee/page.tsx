import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { TourneeBord, tourneezin } from '@/components/reeksen/tournee-bord'
import { TourneeForm } from '@/components/reeksen/tournee-form'
import { Alert } from '@/components/ui/alert'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findTournee } from '@/lib/domain/reeksen/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import {
  cancelHalteAction,
  createTourneeAction,
  endTourneeAction,
  requestHalteAction,
  setHalteantwoordAction,
} from '../../actions'

export const metadata: Metadata = { title: 'Op tournee' }

export default async function TourneePage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/tournee'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const gevonden = await nullWhenInvalid(findTournee(actor, { slug: (await params).slug }))
  if (!gevonden) return notFoundFor(actor)
  const { bord } = gevonden
  const gedaan = firstValue((await searchParams)['gedaan']) ?? ''
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: 'Op tournee', href: paths.tournees() },
          { label: bord?.titel ?? gevonden.titel, href: paths.scholing(bord?.slug ?? gevonden.slug) },
        ]}
        title="Op tournee langs de netwerken"
        lead={
          bord
            ? tourneezin(bord.netwerken)
            : 'Bied deze scholing aan alle netwerken aan. Elk netwerk kan dan een halte vragen: een eigen datum, met eigen plaatsen en inschrijving.'
        }
      />
      <Stack gap="large">
        <StatusMessage>{GEDAAN.get(gedaan) ?? null}</StatusMessage>
        {bord ? <Bord bord={bord} /> : <Aanbieden gevonden={gevonden} />}
        {bord?.magBeheren && <Beheer scholing={gevonden} bord={bord} />}
      </Stack>
    </>
  )
}

const GEDAAN = new Map([
  ['aangeboden', 'Deze scholing is op tournee. Elk netwerk kan nu een halte vragen.'],
  ['gestopt', 'Netwerken kunnen geen halte meer vragen.'],
  ['gevraagd', 'Je aanvraag is verstuurd. Je krijgt een mail als de organisator antwoordt.'],
  ['beantwoord', 'Je antwoord is verstuurd.'],
  ['ingetrokken', 'De aanvraag is ingetrokken.'],
])

type Gevonden = NonNullable<Awaited<ReturnType<typeof findTournee>>>
type Tourneebord = NonNullable<Gevonden['bord']>

function Bord({ bord }: { bord: Tourneebord }) {
  return (
    <section aria-labelledby="haltes" className="flex flex-col gap-4">
      <h2 id="haltes">De haltes</h2>
      {bord.toelichting && (
        <p className="max-w-measure whitespace-pre-line wrap-anywhere">{bord.toelichting}</p>
      )}
      {!bord.loopt && <Alert title="Er kunnen nu geen haltes meer worden aangevraagd." />}
      <TourneeBord
        tourneeId={bord.id}
        netwerken={bord.netwerken}
        magBeheren={bord.magBeheren}
        now={new Date()}
        vraag={requestHalteAction}
        antwoord={setHalteantwoordAction}
        trekIn={cancelHalteAction}
      />
    </section>
  )
}

function Aanbieden({ gevonden: { id, status } }: { gevonden: Gevonden }) {
  if (status !== 'GEPUBLICEERD')
    return <p>Alleen een gepubliceerde scholing kan op tournee. Laat haar eerst publiceren.</p>
  return <TourneeForm scholingId={id} toelichting={null} action={createTourneeAction} />
}

function Beheer({ scholing, bord }: { scholing: Gevonden; bord: Tourneebord }) {
  if (bord.loopt)
    return (
      <KnopForm action={endTourneeAction} velden={{ id: bord.id }} variant="secondary" icon="x">
        Neem geen aanvragen meer aan
      </KnopForm>
    )
  // The form is about the scholing that is offered; another date of the reeks only shows the board.
  if (scholing.slug !== bord.slug) return null
  return <TourneeForm scholingId={scholing.id} toelichting={bord.toelichting} action={createTourneeAction} />
}
