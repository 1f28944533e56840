import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHead } from '@/components/layout/page-head'
import { KnopForm } from '@/components/publicatie/knop-form'
import { HoofdzaakEerst } from '@/components/redactie/hoofdzaak-eerst'
import { SynoniemErbij } from '@/components/redactie/synoniem-erbij'
import { ZoekgatFeiten } from '@/components/redactie/zoekgat-feiten'
import { ButtonLink } from '@/components/ui/button'
import { Cluster, Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { TextLink } from '@/components/ui/text-link'
import { listSynoniemgroepenVoorBeheer } from '@/lib/domain/synoniemgroepen/queries'
import { findZoekgat } from '@/lib/domain/zoekgaten/queries'
import type { GebruikerActor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue, nullWhenInvalid, sentenceWhenRefused } from '@/lib/web/search-params'
import { readSynonymsAnew, searchPortal } from '@/search/query'
import { synoniemgroepVelden } from '../../[lijst]/velden'
import { createSynoniemAction, setZoekgatstandAction, updateSynoniemAction } from '../actions'

export const metadata: Metadata = { title: 'Niet gevonden' }

export default async function ZoekgatPage({ params, searchParams }: PageProps<'/redactie/zoekgaten/[id]'>) {
  const actor = await requireActor('REDACTIE')
  const [{ id }, adres] = await Promise.all([params, searchParams])
  const gat = (await nullWhenInvalid(findZoekgat(actor, { id }))) ?? notFound()
  const bewaard = firstValue(adres['bewaard']) === 'synoniem'
  if (bewaard) readSynonymsAnew()
  const [nu, groepen] = await Promise.all([
    zoekNu(actor, gat.vraag),
    listSynoniemgroepenVoorBeheer(actor, {}),
  ])
  const gekozen = groepen.find(({ slug }) => slug === firstValue(adres['groep']))
  return (
    <>
      <PageHead
        trail={[
          { label: 'Redactie', href: paths.redactie() },
          { label: 'Niet gevonden', href: paths.redactieDeel('zoekgaten') },
        ]}
        title={`“${gat.vraag}”`}
      />
      <div className="mb-6">
        <StatusMessage>
          {bewaard && 'Het woord is bewaard. Binnen vijf seconden kent de zoekfunctie het voor iedereen.'}
        </StatusMessage>
      </div>
      <HoofdzaakEerst ernaast={<ZoekgatFeiten tellingen={gat.tellingen} gemist={gat.gemist} />}>
        <Stack gap="large">
          <ZoNu vraag={gat.vraag} id={id} nu={nu} />
          <Cluster>
            <KnopForm
              action={setZoekgatstandAction}
              velden={{ id, stand: 'OPGELOST' }}
              variant="primary"
              icon="check"
            >
              Opgelost
            </KnopForm>
            <ButtonLink
              href={paths.redactieDeel('kennisvragen', 'nieuw', { vraag: gat.vraag })}
              icon="message-circle-question-mark"
            >
              Maak er een kennisvraag van
            </ButtonLink>
            <KnopForm action={setZoekgatstandAction} velden={{ id, stand: 'GENEGEERD' }} icon="eye-off">
              Negeer
            </KnopForm>
          </Cluster>
          <SynoniemErbij
            zoekgat={id}
            vraag={gat.vraag}
            groepen={groepen.map(({ slug, termen }) => ({ slug, naam: termen.join(', ') }))}
            gekozen={gekozen ?? null}
            velden={synoniemgroepVelden}
            maak={createSynoniemAction}
            wijzig={updateSynoniemAction}
          />
        </Stack>
      </HoofdzaakEerst>
    </>
  )
}

const zoekNu = (actor: GebruikerActor, tekst: string) =>
  sentenceWhenRefused(nullWhenInvalid(searchPortal(actor, { tekst, perPagina: 5 })))

type ZoNuProps = {
  id: string
  vraag: string
  /** a sentence when there was no time to search; null for a question that cannot be asked */
  nu: Awaited<ReturnType<typeof zoekNu>>
}

const NIETS = { totaal: 0, resultaten: [] }

/** What the question gives now: after a new word the proof that it helps. */
function ZoNu({ id, vraag, nu }: ZoNuProps) {
  const { totaal, resultaten: titels } = typeof nu === 'string' || nu === null ? NIETS : nu
  return (
    <section aria-labelledby="zo-nu">
      <h2 id="zo-nu" className="mb-2 text-xl font-bold">
        Zo zoekt het nu
      </h2>
      {totaal === 0 ? (
        <p>{typeof nu === 'string' ? nu : `“${vraag}” geeft nu niets.`}</p>
      ) : (
        <>
          <p>{totaal === 1 ? '1 resultaat' : `${totaal} resultaten, bovenaan`}:</p>
          <ol className="list-decimal pl-6">
            {titels.map(({ ref, titel, url }) => (
              <li key={ref} className="py-1">
                <TextLink href={paths.zoekresultaat(url)}>{titel}</TextLink>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="mt-2">
        <TextLink href={paths.zoekgat(id)}>Zoek opnieuw</TextLink>
      </p>
    </section>
  )
}
