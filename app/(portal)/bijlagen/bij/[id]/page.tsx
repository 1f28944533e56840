import type { Metadata } from 'next'
import { BijlageForm } from '@/components/bijlagen/bijlage-form'
import {
  AfbeeldingenInTekst,
  BijlagenBeheer,
  VerwijderdeBijlagen,
} from '@/components/bijlagen/bijlagen-beheer'
import { HalveBestanden } from '@/components/bijlagen/halve-bestanden'
import { PageHead } from '@/components/layout/page-head'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { WEIGERINGEN, type Weigering } from '@/lib/domain/bijlagen/labels'
import { findBijlagenVoorBeheer } from '@/lib/domain/bijlagen/queries'
import { publicatiePath } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { deleteUploadAction, restoreBijlageAction, updateBijlageAction } from '../../actions'

export const metadata: Metadata = { title: 'Bijlagen' }

const GELUKT: Record<string, string> = {
  toegevoegd: 'Het bestand is toegevoegd.',
  opgeslagen: 'Opgeslagen.',
  weggehaald: 'Het bestand is weggehaald. Je kunt het dertig dagen terugzetten.',
  weggegooid: 'Het halve bestand is weggegooid.',
  teruggezet: 'Het bestand staat er weer.',
}

export default async function BijlagenPage({ params, searchParams }: PageProps<'/bijlagen/bij/[id]'>) {
  const actor = await requireActor()
  const [{ id }, adres] = await Promise.all([params, searchParams])
  const gevonden = await nullWhenInvalid(findBijlagenVoorBeheer(actor, { publicatieId: id }))
  if (!gevonden) return notFoundFor(actor)
  const { item, uploads, bijlagen, inTekst, verwijderd } = gevonden
  const uit = (naam: string) => firstValue(adres[naam]) ?? ''
  const gelukt = Object.hasOwn(GELUKT, uit('gelukt')) ? GELUKT[uit('gelukt')] : undefined
  return (
    <>
      <PageHead
        trail={[{ label: item.titel, href: publicatiePath(item.soort, item.slug) }]}
        title="Bijlagen"
        lead="Bestanden die bij deze pagina horen. Wie de pagina mag lezen, mag ze openen."
      />
      <Stack gap="large">
        <StatusMessage>{gelukt}</StatusMessage>
        <section aria-labelledby="er-zijn">
          <h2 id="er-zijn" className="mb-3 text-xl font-bold">
            Nu bij deze pagina
          </h2>
          <BijlagenBeheer bijlagen={bijlagen} wijzig={updateBijlageAction} />
        </section>
        <section aria-labelledby="nieuw">
          <h2 id="nieuw" className="mb-3 text-xl font-bold">
            Voeg een bestand toe
          </h2>
          <HalveBestanden halve={uploads} gooiWeg={deleteUploadAction} />
          <BijlageForm
            publicatieId={item.id}
            halve={uploads}
            kanOpname={item.soort === 'SCHOLING'}
            fout={leesFout(uit('fout'))}
            getypt={{ titel: uit('titel'), alt: uit('alt'), andereVorm: uit('andereVorm') }}
          />
        </section>
        {inTekst.length > 0 && (
          <section aria-labelledby="in-tekst">
            <h2 id="in-tekst" className="mb-3 text-xl font-bold">
              Afbeeldingen in de tekst
            </h2>
            <AfbeeldingenInTekst bijlagen={inTekst} />
          </section>
        )}
        {verwijderd.length > 0 && (
          <section aria-labelledby="weggehaald">
            <h2 id="weggehaald" className="mb-3 text-xl font-bold">
              Weggehaald
            </h2>
            <VerwijderdeBijlagen bijlagen={verwijderd} zetTerug={restoreBijlageAction} />
          </section>
        )}
      </Stack>
    </>
  )
}

const isWeigering = (waarde: string): waarde is Weigering => Object.hasOwn(WEIGERINGEN, waarde)
const leesFout = (waarde: string): Weigering | null => (isWeigering(waarde) ? waarde : null)
