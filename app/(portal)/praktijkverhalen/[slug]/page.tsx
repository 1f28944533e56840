import type { Metadata } from 'next'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { PrivacyOverzicht } from '@/components/praktijkverhalen/privacy-overzicht'
import { VerhaalDelen } from '@/components/praktijkverhalen/verhaal-delen'
import { VerhaalFeiten } from '@/components/praktijkverhalen/verhaal-feiten'
import { VerhaalKop } from '@/components/praktijkverhalen/verhaal-kop'
import { VerhaalMelding } from '@/components/praktijkverhalen/verhaal-melding'
import { VerhaalOpmaak } from '@/components/praktijkverhalen/verhaal-opmaak'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { StatusActies } from '@/components/publicatie/status-acties'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import type { VerhaalDto } from '@/lib/domain/praktijkverhalen/verhaalpagina'
import { shownStatus } from '@/lib/domain/publicatie/policy'
import { listOpmerkingen } from '@/lib/domain/publicatie/queries'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { BekijkStuk } from '../../bekijken/bekijk-stuk'
import { Publicatiestand } from '../../publicatiestand'
import {
  archivePublicatieAction,
  restorePublicatieAction,
  sendBackPublicatieAction,
  withdrawPublicatieAction,
} from '../../redactie/actions'
import { InstellingenStuk } from '../../redactie/zichtbaarheid/instellingen-stuk'
import { titelVanWeg, weg } from '../../weg'
import { publishPraktijkverhaalAction, submitPraktijkverhaalAction } from '../actions'
import { GesprekBij } from './gesprek-bij'
import { NaPublicatie } from './na-publicatie'
import { OordelenBij } from './oordelen-bij'
import { SamenBij } from './samen-bij'
import { vindVerhaal } from './vind-verhaal'

type Props = PageProps<'/praktijkverhalen/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const verhaal = await vindVerhaal(slug)
  return { title: verhaal?.titel ?? (await titelVanWeg('PRAKTIJKVERHAAL', slug, 'Praktijkverhaal')) }
}

export default async function PraktijkverhaalPage({ params, searchParams }: Props) {
  const actor = await requireActor('OPENBAAR')
  const { slug } = await params
  const verhaal = await vindVerhaal(slug)
  if (!verhaal) return weg(actor, 'PRAKTIJKVERHAAL', slug, paths.praktijkverhaal)
  const status = shownStatus(actor, verhaal)
  const isConcept = status !== 'GEPUBLICEERD'
  const net = firstValue((await searchParams)['net'])
  const [begrippen, opmerkingen] = await Promise.all([
    listBegrippenVoorUitleg(actor, {}),
    isConcept && verhaal.magOpmerkingenZien ? listOpmerkingen(actor, { id: verhaal.id }) : [],
  ])
  return (
    <article>
      <VerhaalMelding net={net} />
      <VerhaalKop
        verhaal={verhaal}
        trail={[{ label: 'Praktijkverhalen', href: paths.praktijkverhalen() }]}
        actions={
          verhaal.magBewerken && (
            <ButtonLink href={paths.praktijkverhaalBewerken(verhaal.slug)} icon="pencil">
              Bewerk dit verhaal
            </ButtonLink>
          )
        }
      />
      <ConceptBanner status={status} opmerkingen={opmerkingen} />
      <VerhaalOpmaak feiten={<VerhaalFeiten {...verhaal} />}>
        <Stack gap="large">
          {verhaal.voorbeeld && (
            <p className="max-w-measure text-ink-soft">
              Dit verhaal is samengesteld en geanonimiseerd. De personen bestaan niet; de situatie is gemaakt
              uit meer ervaringen.
            </p>
          )}
          {status === 'CONCEPT' && verhaal.magBewerken && actor.kind === 'gebruiker' && (
            <SamenBij actor={actor} verhaalId={verhaal.id} net={net} />
          )}
          <VerhaalDelen delen={verhaal.delen} begrippen={begrippen} verwijzingen={verhaal.verwijzingen} />
          {isConcept && verhaal.magOpmerkingenZien && (
            <div className="print:hidden">
              <PrivacyOverzicht vondsten={verhaal.vondsten} nabestaanden={verhaal.nabestaanden} />
            </div>
          )}
          {!isConcept && actor.kind === 'gebruiker' && (
            <>
              <OordelenBij actor={actor} verhaalId={verhaal.id} />
              <GesprekBij actor={actor} verhaalId={verhaal.id} />
              <NaPublicatie actor={actor} verhaalId={verhaal.id} />
            </>
          )}
          <BekijkStuk actor={actor} stuk={verhaal} soort="PRAKTIJKVERHAAL" />
          {actor.kind === 'gebruiker' && (
            <KloptDitNiet over={{ soort: 'PRAKTIJKVERHAAL', slug: verhaal.slug }} naam={verhaal.titel} />
          )}
          <InstellingenStuk actor={actor} stuk={verhaal} />
          <Publicatiestand actor={actor} id={verhaal.id} />
          <Stappen verhaal={verhaal} />
        </Stack>
      </VerhaalOpmaak>
    </article>
  )
}

/** Where the story stands and what this person may do with it; readers see nothing of it. */
function Stappen({ verhaal: { id, status, mag, magBewerken } }: { verhaal: VerhaalDto }) {
  if (!magBewerken && !Object.values(mag).includes(true)) return null
  return (
    <StatusActies
      id={id}
      status={status}
      mag={mag}
      metPagina
      acties={{
        submit: submitPraktijkverhaalAction,
        publish: publishPraktijkverhaalAction,
        sendBack: sendBackPublicatieAction,
        withdraw: withdrawPublicatieAction,
        archive: archivePublicatieAction,
        restore: restorePublicatieAction,
      }}
    />
  )
}
