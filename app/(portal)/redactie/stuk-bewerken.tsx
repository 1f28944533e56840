import type { Route } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { BijlagenKnop } from '@/components/bijlagen/bijlagen-knop'
import { PageHead } from '@/components/layout/page-head'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import type { ServerKlad } from '@/components/publicatie/klad-aanbod'
import { nogAanTeWijzen } from '@/components/publicatie/nog-aan-te-wijzen'
import type { OpmerkingTonen } from '@/components/publicatie/opmerkingen'
import { Publicatiepaneel } from '@/components/publicatie/publicatiepaneel'
import type { Statusactie } from '@/components/publicatie/statusactie-form'
import { Bewerkkader } from '@/components/redactie/bewerkkader'
import { type Wijzigactie, WijzigFormulier } from '@/components/redactie/formulier'
import type { Veld, Waarden } from '@/components/redactie/veld'
import { Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import { magOvergangen } from '@/lib/domain/publicatie/mag-overgangen'
import { findBySlugOud } from '@/lib/domain/publicatie/queries'
import type { Actor, GebruikerActor } from '@/lib/kernel/actor'
import { paths } from '@/lib/web/paths'
import type { PublicatieSoort, Publicatiestatus, Zichtbaarheid } from '@/prisma/generated/client'
import { BekijkStuk } from '../bekijken/bekijk-stuk'
import { Kladkader } from '../kladkader'
import { Publicatiestand } from '../publicatiestand'
import { Werkblad } from '../werkblad'
import {
  archivePublicatieAction,
  changeSlugAction,
  restorePublicatieAction,
  sendBackPublicatieAction,
  setZichtbaarheidAction,
  submitPublicatieAction,
  withdrawPublicatieAction,
} from './actions'

type Stuk = {
  id: string
  ref: string
  slug: string
  titel: string
  status: Publicatiestatus
  zichtbaarheid: Zichtbaarheid
  versie: number
  auteurId: string | null
  /** what was remarked with a step back, newest first */
  opmerkingen: readonly OpmerkingTonen[]
}

type Props = {
  actor: GebruikerActor
  stuk: Stuk
  soort: PublicatieSoort
  lijst: { label: string; href: Route }
  bewaard: boolean
  publiceer: Statusactie
  wijzig: Wijzigactie
  velden: readonly Veld[]
  waarden: Waarden
  /** false for what has no page of its own, so no address to change */
  metAdres?: boolean
  /** One's own draft of this form, for what keeps one. */
  klad?: ServerKlad | null | undefined
  /** true for what may have files */
  metBijlagen?: boolean
  /** Beside the form: what else can be done to it. */
  erbij?: ReactNode
  /** Who looks after it, for nouns that have a verantwoordelijke. */
  zorg?: { verantwoordelijke: string | null; afspraken: Route }
}

/** The page on which the redactie changes one bron, begrip, kennisvraag or consultatielijn. */
export function StukBewerken({
  actor,
  stuk,
  soort,
  lijst,
  bewaard,
  publiceer,
  wijzig,
  velden,
  waarden,
  klad,
  metAdres = true,
  metBijlagen = false,
  erbij,
  zorg,
}: Props) {
  const { id, ref, slug, titel, status, zichtbaarheid, versie } = stuk
  const plek = `${soort.toLowerCase()}:${id}`
  const formulier = (
    <WijzigFormulier
      actie={wijzig}
      velden={velden}
      waarden={alleenVan(velden, waarden)}
      id={id}
      versie={versie}
    />
  )
  return (
    <>
      <PageHead
        trail={[{ label: 'Redactie', href: paths.redactie() }, lijst]}
        title={titel}
        actions={metBijlagen && <BijlagenKnop publicatieId={id} />}
      />
      <ConceptBanner status={status} opmerkingen={stuk.opmerkingen} />
      <Bewerkkader
        bewaard={bewaard}
        paneel={
          <Stack>
            <BekijkStuk actor={actor} stuk={stuk} soort={soort} />
            <Publicatiestand actor={actor} id={id} />
            <Publicatiepaneel
              id={id}
              item={ref}
              slug={slug}
              status={status}
              zichtbaarheid={zichtbaarheid}
              mag={magOvergangen(actor, { ...stuk, soort, netwerkId: null })}
              acties={{
                submit: submitPublicatieAction,
                publish: publiceer,
                sendBack: sendBackPublicatieAction,
                withdraw: withdrawPublicatieAction,
                archive: archivePublicatieAction,
                restore: restorePublicatieAction,
              }}
              zichtbaarheidActie={setZichtbaarheidAction}
              adresActie={metAdres ? changeSlugAction : undefined}
              bevestig={zorg && zorg.verantwoordelijke === null ? NOG_AAN_TE_WIJZEN : undefined}
            />
            {zorg && <Zorg {...zorg} />}
            {erbij}
          </Stack>
        }
      >
        <div className="mb-6">
          <Werkblad actor={actor} id={id} plek={plek} />
        </div>
        {klad === undefined ? (
          formulier
        ) : (
          <Kladkader sleutel={plek} gebruikerId={actor.id} klad={klad}>
            {formulier}
          </Kladkader>
        )}
      </Bewerkkader>
    </>
  )
}

// The form runs in the browser: it gets its own fields and nothing else of the item.
const alleenVan = (velden: readonly Veld[], waarden: Waarden): Waarden =>
  Object.fromEntries(velden.map(({ naam }) => [naam, waarden[naam]]))

const NOG_AAN_TE_WIJZEN = nogAanTeWijzen('Deze lijn')

function Zorg({ verantwoordelijke, afspraken }: NonNullable<Props['zorg']>) {
  return (
    <p>
      Verantwoordelijke: {verantwoordelijke ?? 'nog aan te wijzen'}.{' '}
      <TextLink href={afspraken}>
        {verantwoordelijke === null ? 'Wijs iemand aan' : 'Afspraken over deze lijn'}
      </TextLink>
    </p>
  )
}

/** Ends the page of an address that is not there (any more): to the present one, or a 404. */
export async function naarHuidigStuk(
  actor: Actor,
  soort: PublicatieSoort,
  deel: string,
  oud: string,
): Promise<never> {
  const slug = await findBySlugOud(actor, { soort, slug: oud })
  return slug ? permanentRedirect(paths.redactieDeel(deel, slug)) : notFound()
}
