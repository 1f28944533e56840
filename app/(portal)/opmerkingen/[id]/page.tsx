import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { Draad } from '@/components/opmerkingen/draad'
import { Opmerkingenblad } from '@/components/opmerkingen/opmerkingenblad'
import { Opmerkinglijst } from '@/components/opmerkingen/opmerkinglijst'
import { Opmerkingen } from '@/components/publicatie/opmerkingen'
import { StatusBadge } from '@/components/publicatie/status-badge'
import { HoofdzaakEerst } from '@/components/redactie/hoofdzaak-eerst'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findOpmerkingen } from '@/lib/domain/opmerkingen/queries'
import { publicatiePath } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { createOpmerkingAction } from '../actions'
import { DRAADACTIES } from '../draadacties'

export const metadata: Metadata = { title: 'Opmerkingen' }

const BERICHTEN: Record<string, string> = {
  geplaatst: 'Je opmerking staat erbij. Wie erbij hoort krijgt er binnen een kwartier bericht van.',
  beantwoord: 'Je antwoord staat erbij.',
}

export default async function OpmerkingenPage({ params, searchParams }: PageProps<'/opmerkingen/[id]'>) {
  const actor = await requireActor()
  const [{ id }, adres] = await Promise.all([params, searchParams])
  const blad = await nullWhenInvalid(findOpmerkingen(actor, { id }))
  if (!blad) return notFoundFor(actor)
  const { stuk, mag, teksten, draden, algemeen, verdwenen } = blad
  const acties = mag ? { ...DRAADACTIES, plaats: createOpmerkingAction } : null
  return (
    <>
      <PageHead
        trail={[{ label: stuk.titel, href: publicatiePath(stuk.soort, stuk.slug) }]}
        title={`Opmerkingen bij ${stuk.titel}`}
        lead="De tekst zoals hij nu is opgeslagen, stuk voor stuk, met wat er in een voorstel anders wordt. Alleen wie eraan werkt en de redactie zien de opmerkingen. Lezers nooit."
        meta={<StatusBadge status={stuk.status} />}
      />
      <div className="mb-6">
        <StatusMessage>{BERICHTEN[firstValue(adres['gelukt']) ?? '']}</StatusMessage>
      </div>
      <HoofdzaakEerst ernaast={<Opmerkinglijst draden={draden} />}>
        <Stack gap="large">
          <Opmerkingen opmerkingen={algemeen} />
          {verdwenen.length > 0 && (
            <section aria-labelledby="verdwenen" className="flex flex-col gap-4">
              <h2 id="verdwenen">Bij tekst die veranderd is</h2>
              {verdwenen.map((draad) => (
                <Draad key={draad.id} draad={draad} acties={acties} />
              ))}
            </section>
          )}
          <Opmerkingenblad
            id={id}
            teksten={teksten}
            draden={draden}
            bij={firstValue(adres['bij']) ?? null}
            acties={acties}
          />
        </Stack>
      </HoofdzaakEerst>
    </>
  )
}
