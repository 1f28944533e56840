import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { VersieLijst, type VersieRegel } from '@/components/publicatie/versie-lijst'
import { VersieVergelijking } from '@/components/publicatie/versie-vergelijking'
import { VoorstelActies } from '@/components/themadossiers/voorstel-acties'
import { Stack } from '@/components/ui/stack'
import { findVersievergelijking, listVersies } from '@/lib/domain/publicatie/queries'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { acceptVoorstelAction, sendBackVoorstelAction } from '../../themadossiers/actions'

export const metadata: Metadata = { title: 'Versies' }

export default async function VersiesPage({ searchParams }: PageProps<'/redactie/versies'>) {
  const actor = await requireActor('REDACTIE')
  const gevraagd = await searchParams
  const item = firstValue(gevraagd['item']) ?? ''
  const nieuw = firstValue(gevraagd['nieuw'])
  const oud = firstValue(gevraagd['oud']) ?? null
  const [versies, vergelijking] = await Promise.all([
    nullWhenInvalid(listVersies(actor, { item })),
    nieuw === undefined ? null : nullWhenInvalid(findVersievergelijking(actor, { nieuw, oud })),
  ])
  if (!versies || versies.length === 0) notFound()
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }]}
        kind={item}
        title="Versies"
        lead="Elke keer dat iemand opslaat, bewaren we een versie. Kies er een om te zien wat er veranderde."
      />
      <Stack gap="large">
        {vergelijking?.item === item && (
          <section aria-labelledby="verschil">
            <h2 id="verschil" className="mb-3 text-xl font-bold">
              Wat er veranderde
            </h2>
            <p className="mb-4">{uitleg(vergelijking.oud, vergelijking.nieuw)}</p>
            <VersieVergelijking velden={vergelijking.velden} />
            {vergelijking.nieuw.aard === 'VOORSTEL' && vergelijking.oud && (
              <div className="mt-6">
                <VoorstelActies
                  id={vergelijking.nieuw.id}
                  versie={vergelijking.oud.nummer}
                  accept={acceptVoorstelAction}
                  sendBack={sendBackVoorstelAction}
                />
              </div>
            )}
          </section>
        )}
        <VersieLijst item={item} versies={versies} />
      </Stack>
    </>
  )
}

type Kop = Pick<VersieRegel, 'createdAt' | 'door'>

function uitleg(oud: Kop | null, nieuw: Kop): string {
  const naam = ({ createdAt, door }: Kop) =>
    `de tekst van ${door ?? 'het systeem'} (${formatDate(createdAt)}, ${formatTime(createdAt)})`
  if (!oud) return `Dit is de eerste versie: ${naam(nieuw)}.`
  return `Van ${naam(oud)} naar ${naam(nieuw)}. Doorgestreept is weg, onderstreept is erbij.`
}
