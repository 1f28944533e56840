import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AanwezigheidDeel, InzichtDeel, OpnameDeel } from '@/components/afsluitingen/afsluitdelen'
import { InzichtForm } from '@/components/afsluitingen/inzicht-form'
import { PageHead } from '@/components/layout/page-head'
import { Alert } from '@/components/ui/alert'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findAfsluiting } from '@/lib/domain/afsluitingen/queries'
import { kladVanInzicht } from '@/lib/domain/afsluitingen/schema'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { ONDERDELEN } from '@/lib/domain/themadossiers/labels'
import { ONDERDEEL_SOORTEN } from '@/lib/domain/themadossiers/schema'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { Kladkader } from '../../../kladkader'
import {
  confirmAanwezigheidslijstAction,
  createInzichtAction,
  setGeenInzichtAction,
  setGeenOpnameAction,
} from './actions'

export const metadata: Metadata = { title: 'Scholing afsluiten' }

export default async function AfsluitenPage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/afsluiten'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const [{ slug }, adres] = await Promise.all([params, searchParams])
  const afsluiting = await nullWhenInvalid(findAfsluiting(actor, { slug }))
  if (!afsluiting) return notFoundFor(actor)
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: afsluiting.titel, href: paths.scholing(afsluiting.slug) },
        ]}
        title="Scholing afsluiten"
        lead="Drie dingen, elk apart en in de volgorde die je wilt. Wat je bewaart, blijft staan."
      />
      <Stack gap="large">
        <StatusMessage>{bericht(firstValue(adres['net']), afsluiting)}</StatusMessage>
        {afsluiting.kan ? (
          <Delen
            afsluiting={afsluiting}
            form={afsluiting.inzicht === null && (await inzichtForm(actor, afsluiting))}
          />
        ) : (
          <Alert
            title={
              afsluiting.status === 'GEPUBLICEERD'
                ? 'Deze scholing is nog niet voorbij. Na de laatste bijeenkomst sluit je haar hier af.'
                : 'Deze scholing staat niet in de agenda. Je hoeft haar niet af te sluiten.'
            }
          />
        )}
      </Stack>
    </>
  )
}

type Afsluiting = NonNullable<Awaited<ReturnType<typeof findAfsluiting>>>

function Delen({ afsluiting, form }: { afsluiting: Afsluiting; form: ReactNode }) {
  return (
    <>
      <OpnameDeel {...afsluiting} action={setGeenOpnameAction} />
      <AanwezigheidDeel {...afsluiting} action={confirmAanwezigheidslijstAction} />
      <InzichtDeel {...afsluiting} form={form} action={setGeenInzichtAction} />
    </>
  )
}

async function inzichtForm(actor: GebruikerActor, { id, dossiers }: Afsluiting) {
  const sleutel = kladVanInzicht(id)
  return (
    <Kladkader sleutel={sleutel} gebruikerId={actor.id} klad={await findKlad(actor, { sleutel })}>
      <InzichtForm
        scholingId={id}
        dossiers={dossiers}
        onderdelen={ONDERDEEL_SOORTEN.map((soort) => ({ value: soort, label: ONDERDELEN[soort].naam }))}
        action={createInzichtAction}
      />
    </Kladkader>
  )
}

// An address that was kept says nothing that is not so.
function bericht(net: string | undefined, { kan, ...afsluiting }: Afsluiting): string | null {
  if (net !== 'bewaard' || !kan) return null
  const { opname, geenOpname, aanwezigheid, inzicht, geenInzicht } = afsluiting
  const isKlaar =
    (opname || geenOpname !== null) && aanwezigheid !== null && (inzicht !== null || geenInzicht !== null)
  return isKlaar ? 'Bewaard. Deze scholing is afgesloten.' : 'Bewaard. Je kunt verder wanneer je wilt.'
}
