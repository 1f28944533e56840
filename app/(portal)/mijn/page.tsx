import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { GemeldeNummers } from '@/components/meldingen/gemelde-nummers'
import { AfwezigForm } from '@/components/mijn/afwezig-form'
import { EigenAccount } from '@/components/mijn/eigen-account'
import { EigenAkkoorden } from '@/components/mijn/eigen-akkoorden'
import { EigenInschrijvingen } from '@/components/mijn/eigen-inschrijvingen'
import { EigenMeldingen } from '@/components/mijn/eigen-meldingen'
import { EigenWerk } from '@/components/mijn/eigen-werk'
import { EigenZorg } from '@/components/mijn/eigen-zorg'
import { Lesgeven } from '@/components/mijn/lesgeven'
import { Meeschrijfvragen } from '@/components/mijn/meeschrijfvragen'
import { NietVanJou } from '@/components/mijn/niet-van-jou'
import { Reactiemail } from '@/components/mijn/reactiemail'
import { SessieLijst } from '@/components/mijn/sessie-lijst'
import { WachtwoordForm } from '@/components/mijn/wachtwoord-form'
import { EigenReflecties } from '@/components/reflecties/eigen-reflecties'
import { Disclosure } from '@/components/ui/disclosure'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { findMijn } from '@/lib/domain/gebruikers/queries'
import { listGemeldeNummers } from '@/lib/domain/meldingen/queries'
import { listEigenReflecties } from '@/lib/domain/reflecties/queries'
import { listEigenInschrijvingen } from '@/lib/domain/scholingen/queries'
import { ownSession } from '@/lib/web/account'
import { isoDay } from '@/lib/web/format-nl'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import {
  changeWachtwoordAction,
  deleteKladAction,
  endOtherSessionsAction,
  endSessionAction,
  setAfwezigheidAction,
  setMeeschrijverAction,
  setReactiemailAction,
} from './actions'

export const metadata: Metadata = { title: 'Mijn Kennisplein' }

const berichten: Record<string, string> = {
  afgemeld: 'Daar ben je nu afgemeld.',
  weggegooid: 'Je klad is weg.',
  afwezig: 'Je afwezigheid is bewaard. Tot en met die dag sturen we je geen herinneringen.',
  'mail-aan': 'Je krijgt weer mail over gesprekken bij verhalen.',
  'mail-uit': 'Je krijgt geen mail meer over gesprekken bij verhalen.',
  'niet-mee': 'Je antwoord is bewaard. Je collega krijgt een mail.',
  gestopt: 'Je schrijft niet meer mee aan dat verhaal.',
  terug: 'Je bent niet afwezig. Je krijgt herinneringen.',
}

export default async function MijnPage({ searchParams }: PageProps<'/mijn'>) {
  const actor = await requireActor()
  if (actor.blik) return <NietVanJou />
  const [mijn, inschrijvingen, reflecties, nummers, query] = await Promise.all([
    ownSession().then((sessie) => findMijn(actor, sessie)),
    listEigenInschrijvingen(actor, {}),
    listEigenReflecties(actor, {}),
    listGemeldeNummers(actor, {}),
    searchParams,
  ])
  if (!mijn) return null
  const {
    account,
    sessies,
    zorg,
    meldingen,
    concepten,
    meeschrijfvragen,
    kladden,
    afwezigTot,
    reactiemail,
    akkoorden,
    isDocent,
  } = mijn
  // Who keeps nothing gets no reminders that could go to somebody else.
  const krijgtHerinneringen = zorg.length > 0 || actor.rollen.includes('REDACTIE') || afwezigTot !== null
  return (
    <Stack gap="large">
      <div>
        <PageHead title="Mijn Kennisplein" lead={`Dag ${actor.naam}. Hier staat wat van jou is.`} />
        <StatusMessage>{berichten[firstValue(query['gelukt']) ?? '']}</StatusMessage>
      </div>
      <GemeldeNummers nummers={nummers} />
      <Meeschrijfvragen vragen={meeschrijfvragen} action={setMeeschrijverAction} />
      <EigenInschrijvingen inschrijvingen={inschrijvingen} />
      <EigenAkkoorden akkoorden={akkoorden} />
      <EigenZorg zorg={zorg} vandaag={new Date(isoDay(new Date()))} />
      {krijgtHerinneringen && (
        <AfwezigForm afwezigTot={afwezigTot} vandaag={isoDay(new Date())} action={setAfwezigheidAction} />
      )}
      <EigenWerk concepten={concepten} kladden={kladden} weggooien={deleteKladAction} />
      <EigenMeldingen
        {...meldingen}
        beantwoordt={zorg.length > 0 || actor.rollen.includes('NETWERKCOORDINATOR')}
      />
      <EigenReflecties reflecties={reflecties} />
      <Reactiemail aan={reactiemail} action={setReactiemailAction} />
      <Lesgeven isDocent={isDocent} />
      <EigenAccount {...account} rollen={actor.rollen} />
      <section aria-labelledby="apparaten">
        <Stack>
          <h2 id="apparaten">Waar je bent aangemeld</h2>
          <SessieLijst
            sessies={sessies}
            beeindig={endSessionAction}
            beeindigAndere={endOtherSessionsAction}
          />
        </Stack>
      </section>
      <section aria-labelledby="wachtwoord-kop">
        <Stack>
          <h2 id="wachtwoord-kop">Wachtwoord</h2>
          <Disclosure summary="Verander je wachtwoord">
            <WachtwoordForm action={changeWachtwoordAction} email={account.email} />
          </Disclosure>
        </Stack>
      </section>
    </Stack>
  )
}
