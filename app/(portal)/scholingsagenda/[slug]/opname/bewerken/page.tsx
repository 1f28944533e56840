import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { HoofdstukkenForm } from '@/components/opnames/hoofdstukken-form'
import { OndertitelingForm } from '@/components/opnames/ondertiteling-form'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { toonHoofdstukken } from '@/lib/domain/opnames/hoofdstukken'
import { findOpnameVoorBewerken } from '@/lib/domain/opnames/queries'
import { alsWebvtt } from '@/lib/domain/opnames/webvtt'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { setHoofdstukkenAction, setOndertitelingAction } from './actions'

export const metadata: Metadata = { title: 'Ondertiteling en hoofdstukken' }

const GELUKT: Record<string, string> = {
  ondertiteling: 'De ondertiteling is bewaard.',
  'geen-ondertiteling': 'De opname heeft nu geen ondertiteling.',
  hoofdstukken: 'De hoofdstukken zijn bewaard.',
  'geen-hoofdstukken': 'De opname heeft nu geen hoofdstukken.',
}

export default async function OpnameBewerkenPage({
  params,
  searchParams,
}: PageProps<'/scholingsagenda/[slug]/opname/bewerken'>) {
  const actor = await requireActor('NETWERKCOORDINATOR', 'REDACTIE')
  const gevonden = await nullWhenInvalid(findOpnameVoorBewerken(actor, { slug: (await params).slug }))
  if (!gevonden) return notFoundFor(actor)
  const { id, slug, titel, ondertitels, hoofdstukken } = gevonden
  const net = firstValue((await searchParams)['net']) ?? ''
  return (
    <>
      <PageHead
        trail={[
          { label: 'Scholingsagenda', href: paths.scholingsagenda() },
          { label: titel, href: paths.scholing(slug) },
          { label: 'Bewerken', href: paths.scholingBewerken(slug) },
        ]}
        title="Ondertiteling en hoofdstukken"
        lead="Voor een video die op Kennisplein zelf staat. Wie de opname mag bekijken, ziet dit erbij en leest de tekst mee."
      />
      <Stack gap="large">
        <StatusMessage>{Object.hasOwn(GELUKT, net) && GELUKT[net]}</StatusMessage>
        <section aria-labelledby="ondertiteling" className="flex flex-col gap-4">
          <h2 id="ondertiteling">Ondertiteling</h2>
          <OndertitelingForm
            scholingId={id}
            aantal={ondertitels.length}
            tekst={ondertitels.length > 0 ? alsWebvtt(ondertitels) : ''}
            actie={setOndertitelingAction}
          />
        </section>
        <section aria-labelledby="hoofdstuktitels" className="flex flex-col gap-4">
          <h2 id="hoofdstuktitels">Hoofdstukken</h2>
          <HoofdstukkenForm
            scholingId={id}
            hoofdstukken={toonHoofdstukken(hoofdstukken)}
            actie={setHoofdstukkenAction}
          />
        </section>
      </Stack>
    </>
  )
}
