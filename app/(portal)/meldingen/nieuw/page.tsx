import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { MeldingForm } from '@/components/meldingen/melding-form'
import { soortNaam } from '@/components/meldingen/onderwerp-naam'
import { TextLink } from '@/components/ui/text-link'
import { findBijlage } from '@/lib/domain/bijlagen/queries'
import { DEEL_LABELS } from '@/lib/domain/meldingen/labels'
import { findOnderwerp } from '@/lib/domain/meldingen/queries'
import { deelInAdres, onderwerpSoortSchema } from '@/lib/domain/meldingen/schema'
import type { Actor } from '@/lib/kernel/actor'
import { onderwerpPath, paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { createMeldingAction } from '../actions'

export const metadata: Metadata = { title: 'Klopt dit niet?' }

export default async function NieuweMeldingPage({ searchParams }: PageProps<'/meldingen/nieuw'>) {
  const actor = await requireActor()
  const adres = await searchParams
  const soort = onderwerpSoortSchema.safeParse(firstValue(adres['over'])?.toUpperCase()).data
  const slug = firstValue(adres['slug']) ?? null
  const onderwerp = soort ? await nullWhenInvalid(findOnderwerp(actor, { soort, slug })) : null
  if (!onderwerp) return notFoundFor(actor)
  const deel = onderwerp.soort === 'THEMADOSSIER' ? deelInAdres.parse(firstValue(adres['deel'])) : null
  const gevraagd = firstValue(adres['nummer'])
  const bestand = await bestandVan(actor, onderwerp.id, firstValue(adres['bijlage']))
  const lezen = onderwerpPath(onderwerp, deel)
  return (
    <>
      <PageHead
        trail={[{ label: onderwerp.titel, href: lezen }]}
        kind={soortNaam(onderwerp)}
        title="Klopt dit niet?"
        lead={
          <>
            Je meldt iets over{' '}
            <strong>
              {onderwerp.titel}
              {deel && `, onderdeel ${DEEL_LABELS[deel]}`}
            </strong>
            . Dank je wel: zo blijft Kennisplein kloppen.
          </>
        }
      />
      <div className="flex flex-col gap-6">
        <div className="max-w-measure">
          <h2 className="mb-2 text-lg font-bold">Wat gebeurt er met je melding?</h2>
          <p>
            {onderwerp.heeftZorger
              ? 'Die gaat naar wie dit dossier bijhoudt. De redactie leest mee.'
              : 'Die gaat naar de redactie.'}{' '}
            Zij zien je naam. Je krijgt antwoord per mail, en je vindt het terug bij Mijn Kennisplein.
          </p>
          {onderwerp.nummers.length > 0 && (
            <p className="mt-2">
              Meld je een nummer, dan zien collega’s meteen dat het misschien niet klopt. Heb je nu iemand
              nodig? <TextLink href={paths.consultatielijnen()}>Kijk wie je kunt bellen</TextLink>.
            </p>
          )}
        </div>
        <MeldingForm
          action={createMeldingAction}
          over={onderwerp.over}
          id={onderwerp.id}
          deel={deel}
          nummers={onderwerp.nummers}
          nummer={onderwerp.nummers.find((nummer) => nummer === gevraagd) ?? null}
          bestand={bestand}
        />
      </div>
    </>
  )
}

/** The title of the file in the address, when it belongs to the item and this actor may open it. */
async function bestandVan(actor: Actor, publicatieId: string, id: string | undefined) {
  if (id === undefined) return null
  const bijlage = await nullWhenInvalid(findBijlage(actor, { id }))
  return bijlage?.publicatieId === publicatieId ? bijlage.titel : null
}
