import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { TerugzetForm } from '@/components/publicatie/terugzet-form'
import { VersieLijst, type VersieRegel } from '@/components/publicatie/versie-lijst'
import { VersieVergelijking } from '@/components/publicatie/versie-vergelijking'
import { VoorstelActies } from '@/components/themadossiers/voorstel-acties'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findVersievergelijking, listVersies } from '@/lib/domain/publicatie/queries'
import { findLijstrij } from '@/lib/domain/samenvoegingen/queries'
import { findSlugVanTekst } from '@/lib/domain/themadossiers/queries'
import { findHuidigNummer, findOnderwerp, findTerugzetting } from '@/lib/domain/versies/queries'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { paths, publicatiePath } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid } from '@/lib/web/search-params'
import { acceptVoorstelAction, sendBackVoorstelAction } from '../../themadossiers/actions'
import { restoreVersieAction } from './actions'

export const metadata: Metadata = { title: 'Versies' }

const berichten: Record<string, string> = {
  teruggezet: 'De oude tekst staat er weer.',
  voorgesteld: 'Je voorstel om de oude tekst terug te zetten ligt bij de redactie.',
}

type Actor = Awaited<ReturnType<typeof requireActor>>

export default async function VersiesPage({ searchParams }: PageProps<'/redactie/versies'>) {
  const actor = await requireActor()
  const gevraagd = await searchParams
  const item = firstValue(gevraagd['item']) ?? ''
  const nieuw = firstValue(gevraagd['nieuw'])
  const oud = firstValue(gevraagd['oud']) ?? null
  const [versies, huidig, onderwerp] = await Promise.all([
    nullWhenInvalid(listVersies(actor, { item })),
    nullWhenInvalid(findHuidigNummer(actor, { item })),
    nullWhenInvalid(findOnderwerp(actor, { item })),
  ])
  if (!versies || versies.length === 0) notFound()
  const rij = onderwerp ? null : await findLijstrij(actor, { item })
  const isRedactie = actor.rollen.includes('REDACTIE')
  return (
    <>
      <PageHead
        trail={[
          ...(isRedactie ? [{ label: 'Redactie', href: paths.redactie() }] : []),
          ...(onderwerp
            ? [{ label: onderwerp.titel, href: publicatiePath(onderwerp.soort, onderwerp.slug) }]
            : []),
          ...(rij?.magBewerken ? [{ label: rij.naam, href: paths.lijstrij(rij.soort, rij) }] : []),
        ]}
        kind={onderwerp?.titel ?? rij?.naam}
        title="Versies"
        lead="Elke keer dat iemand opslaat, bewaren we een versie. Kies er een om te zien wat er veranderde."
      />
      <Stack gap="large">
        <StatusMessage>{berichten[firstValue(gevraagd['gelukt']) ?? '']}</StatusMessage>
        {nieuw !== undefined && <Vergelijking actor={actor} item={item} nieuw={nieuw} oud={oud} />}
        <VersieLijst item={item} versies={versies} huidig={huidig} />
      </Stack>
    </>
  )
}

type VergelijkingProps = { actor: Actor; item: string; nieuw: string; oud: string | null }

async function Vergelijking({ actor, item, nieuw, oud }: VergelijkingProps) {
  const [vergelijking, terugzetting, dossier] = await Promise.all([
    nullWhenInvalid(findVersievergelijking(actor, { nieuw, oud })),
    nullWhenInvalid(findTerugzetting(actor, { versie: nieuw })),
    isVanDossier(item) ? nullWhenInvalid(findSlugVanTekst(actor, { item })) : null,
  ])
  if (vergelijking?.item !== item) return null
  const isVoorstel = vergelijking.nieuw.aard === 'VOORSTEL' && actor.rollen.includes('REDACTIE')
  return (
    <section aria-labelledby="verschil">
      <h2 id="verschil" className="mb-3 text-xl font-bold">
        Wat er veranderde
      </h2>
      <p className="mb-4">{uitleg(vergelijking.oud, vergelijking.nieuw)}</p>
      <VersieVergelijking velden={vergelijking.velden} />
      {dossier && (
        <p className="mt-6">
          <ButtonLink href={paths.themadossierVoorbeeld(dossier, { versie: nieuw })} icon="eye">
            Bekijk de pagina met deze tekst
          </ButtonLink>
        </p>
      )}
      {isVoorstel && vergelijking.oud && (
        <div className="mt-6">
          <VoorstelActies
            id={vergelijking.nieuw.id}
            versie={vergelijking.oud.nummer}
            accept={acceptVoorstelAction}
            sendBack={sendBackVoorstelAction}
          />
        </div>
      )}
      {terugzetting && (
        <div className="mt-8">
          <h3 id="terugzetten" className="mb-3 text-lg font-bold">
            Deze tekst terugzetten
          </h3>
          <TerugzetForm {...terugzetting} actie={restoreVersieAction} />
        </div>
      )}
    </section>
  )
}

const isVanDossier = (item: string): boolean => /^(?:dossier|dossierdeel|kenniskaart)\//.test(item)

type Kop = Pick<VersieRegel, 'createdAt' | 'door'>

function uitleg(oud: Kop | null, nieuw: Kop): string {
  const naam = ({ createdAt, door }: Kop) =>
    `de tekst van ${door ?? 'het systeem'} (${formatDate(createdAt)}, ${formatTime(createdAt)})`
  if (!oud) return `Dit is de eerste versie: ${naam(nieuw)}.`
  return `Van ${naam(oud)} naar ${naam(nieuw)}. Doorgestreept is weg, onderstreept is erbij.`
}
