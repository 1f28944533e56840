import type { Metadata } from 'next'
import { cache } from 'react'
import { BijlagenKnop } from '@/components/bijlagen/bijlagen-knop'
import { Bijlagenlijst } from '@/components/bijlagen/bijlagenlijst'
import { TwoColumn } from '@/components/layout/two-column'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Publicatiepaneel } from '@/components/publicatie/publicatiepaneel'
import { StatusActies } from '@/components/publicatie/status-acties'
import { VersiesLink } from '@/components/publicatie/versies-link'
import { AndereDatums } from '@/components/reeksen/andere-datums'
import { CollegaInschrijven } from '@/components/scholingen/collega-inschrijven'
import { Deelname } from '@/components/scholingen/deelname'
import { InschrijfPaneel } from '@/components/scholingen/inschrijf-paneel'
import { ScholingFeiten } from '@/components/scholingen/scholing-feiten'
import { ScholingInhoud } from '@/components/scholingen/scholing-inhoud'
import { ScholingKop } from '@/components/scholingen/scholing-kop'
import { ButtonLink, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Stack } from '@/components/ui/stack'
import { shownStatus } from '@/lib/domain/publicatie/policy'
import { findScholing } from '@/lib/domain/scholingen/queries'
import type { Scholingblad } from '@/lib/domain/scholingen/scholingblad'
import { paths } from '@/lib/web/paths'
import { currentActor, requireActor } from '@/lib/web/require-actor'
import { nullWhenInvalid } from '@/lib/web/search-params'
import { BekijkStuk } from '../../bekijken/bekijk-stuk'
import { Publicatiestand } from '../../publicatiestand'
import {
  archivePublicatieAction,
  changeSlugAction,
  restorePublicatieAction,
  sendBackPublicatieAction,
  setZichtbaarheidAction,
  withdrawPublicatieAction,
} from '../../redactie/actions'
import { titelVanWeg, weg } from '../../weg'
import {
  acceptAanbodAction,
  cancelInschrijvingAction,
  confirmAanwezigheidAction,
  createScholingkopieAction,
  deleteReflectieAction,
  enrolCollegaAction,
  enrolScholingAction,
  publishScholingAction,
  setRegistratienummerAction,
  submitScholingAction,
  updateInschrijvingAction,
  updateReflectieAction,
} from '../actions'

type Props = PageProps<'/scholingsagenda/[slug]'>

// The head and the body of the page ask the same; the database is asked once.
const leesScholing = cache(async (slug: string) =>
  nullWhenInvalid(findScholing(await currentActor(), { slug })),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const scholing = await leesScholing(slug)
  return { title: scholing?.titel ?? (await titelVanWeg('SCHOLING', slug, 'Scholing')) }
}

const STATUSACTIES = {
  submit: submitScholingAction,
  publish: publishScholingAction,
  sendBack: sendBackPublicatieAction,
  withdraw: withdrawPublicatieAction,
  archive: archivePublicatieAction,
  restore: restorePublicatieAction,
}

export default async function ScholingPage({ params, searchParams }: Props) {
  const actor = await requireActor('OPENBAAR')
  const { slug } = await params
  const scholing = await leesScholing(slug)
  if (!scholing) return weg(actor, 'SCHOLING', slug, paths.scholing)
  const { mag } = scholing
  const status = shownStatus(actor, scholing)
  const magInschrijven =
    actor.kind === 'gebruiker' && status === 'GEPUBLICEERD' && scholing.aanmelding.stand !== 'GESLOTEN'
  const isRedactie = actor.kind === 'gebruiker' && actor.rollen.includes('REDACTIE')
  return (
    <>
      <ConceptBanner status={status} opmerkingen={scholing.opmerkingen} />
      <ScholingKop
        scholing={scholing}
        trail={[{ label: 'Scholingsagenda', href: paths.scholingsagenda() }]}
        actions={<Knoppen scholing={scholing} />}
      />
      <TwoColumn
        sideAt="end"
        side={
          <Stack>
            <InschrijfPaneel
              {...scholing}
              isAangemeld={actor.kind === 'gebruiker'}
              isGepubliceerd={status === 'GEPUBLICEERD'}
              schrijfIn={enrolScholingAction}
              neemAan={acceptAanbodAction}
              meldAf={cancelInschrijvingAction}
              bewaarOpmerking={updateInschrijvingAction}
              bewaarNummer={setRegistratienummerAction}
            />
            <AndereDatums datums={scholing.andereDatums} now={new Date()} />
            {magInschrijven && <CollegaInschrijven id={scholing.id} actie={enrolCollegaAction} />}
            {scholing.deelname && (
              <Deelname
                scholingId={scholing.id}
                slug={scholing.slug}
                stand={scholing.deelname}
                actie={confirmAanwezigheidAction}
              />
            )}
            <ScholingFeiten {...scholing} />
            {mag.bewerken && <BekijkStuk actor={actor} stuk={scholing} soort="SCHOLING" />}
            <Publicatiestand actor={actor} id={scholing.id} />
            <Beheer scholing={scholing} isRedactie={isRedactie} />
          </Stack>
        }
      >
        <ScholingInhoud
          scholing={scholing}
          isAangemeld={actor.kind === 'gebruiker'}
          netBewaard={(await searchParams)['net'] === 'bewaard'}
          bewaarReflectie={updateReflectieAction}
          verwijderReflectie={deleteReflectieAction}
        />
        <Bijlagenlijst
          bijlagen={scholing.bijlagen}
          melden={actor.kind === 'gebruiker' && { soort: 'SCHOLING', slug: scholing.slug }}
        />
      </TwoColumn>
    </>
  )
}

type BeheerProps = { scholing: Scholingblad; isRedactie: boolean }

function Beheer({ scholing: { id, item, slug, status, zichtbaarheid, mag }, isRedactie }: BeheerProps) {
  const stappen = { id, status, mag: mag.overgangen, acties: STATUSACTIES, metPagina: true }
  if (isRedactie) {
    return (
      <Publicatiepaneel
        {...stappen}
        item={item}
        slug={slug}
        zichtbaarheid={zichtbaarheid}
        zichtbaarheidActie={setZichtbaarheidAction}
        adresActie={changeSlugAction}
      />
    )
  }
  if (!mag.bewerken) return null
  return (
    <Stack>
      {Object.values(mag.overgangen).some(Boolean) && <StatusActies {...stappen} />}
      <VersiesLink item={item} />
    </Stack>
  )
}

function Knoppen({ scholing }: { scholing: Scholingblad }) {
  const { id, slug, mag, opTournee } = scholing
  const heeftDatum = scholing.bijeenkomsten.length > 0
  const afTeSluiten = scholing.voorbij && scholing.status === 'GEPUBLICEERD' && mag.bewerken
  return (
    <>
      {heeftDatum && (
        <a href={paths.scholingIcs(slug)} download className={buttonClass('secondary')}>
          <Icon name="calendar-plus" /> Zet in je agenda (.ics)
        </a>
      )}
      {afTeSluiten && (
        <ButtonLink href={paths.scholingAfsluiten(slug)} icon="circle-check">
          Afsluiten
        </ButtonLink>
      )}
      {mag.bewerken && (
        <ButtonLink href={paths.scholingBewerken(slug)} icon="pencil">
          Bewerken
        </ButtonLink>
      )}
      {mag.bewerken && (
        <KnopForm action={createScholingkopieAction} velden={{ id }} variant="secondary" icon="copy">
          Maak nog zo een
        </KnopForm>
      )}
      {mag.bewerken && (
        <ButtonLink href={paths.scholingDatums(slug)} icon="calendar-days">
          Meer datums
        </ButtonLink>
      )}
      {mag.bewerken && (
        <ButtonLink href={paths.scholingSprekers(slug)} icon="users-round">
          Sprekers
        </ButtonLink>
      )}
      {opTournee && (
        <ButtonLink href={paths.scholingTournee(slug)} icon="map-pin">
          Op tournee
        </ButtonLink>
      )}
      {mag.bewerken && <BijlagenKnop publicatieId={id} />}
      {mag.inschrijvingenZien && (
        <ButtonLink href={paths.inschrijvingen(slug)} icon="users-round">
          Inschrijvingen
        </ButtonLink>
      )}
    </>
  )
}
