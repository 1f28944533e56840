import type { Metadata } from 'next'
import { BijlagenKnop } from '@/components/bijlagen/bijlagen-knop'
import { Bijlagenlijst } from '@/components/bijlagen/bijlagenlijst'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { NieuwsInhoud } from '@/components/nieuwsberichten/nieuws-inhoud'
import { NieuwsKop } from '@/components/nieuwsberichten/nieuws-kop'
import { ConceptBanner } from '@/components/publicatie/concept-banner'
import { StatusActies } from '@/components/publicatie/status-acties'
import { ButtonLink } from '@/components/ui/button'
import { Stack } from '@/components/ui/stack'
import { StatusMessage } from '@/components/ui/status-message'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { shownStatus } from '@/lib/domain/publicatie/policy'
import { paths } from '@/lib/web/paths'
import { requireActor } from '@/lib/web/require-actor'
import { firstValue } from '@/lib/web/search-params'
import { BekijkStuk } from '../../bekijken/bekijk-stuk'
import { Publicatiestand } from '../../publicatiestand'
import {
  archivePublicatieAction,
  restorePublicatieAction,
  sendBackPublicatieAction,
  submitPublicatieAction,
  withdrawPublicatieAction,
} from '../../redactie/actions'
import { InstellingenStuk } from '../../redactie/zichtbaarheid/instellingen-stuk'
import { titelVanWeg, weg } from '../../weg'
import { publishNieuwsberichtAction } from '../actions'
import { DodeLinksBij } from './dode-links-bij'
import { vindBericht } from './vind-bericht'

type Props = PageProps<'/nieuws/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const bericht = await vindBericht(slug)
  return { title: bericht?.titel ?? (await titelVanWeg('NIEUWSBERICHT', slug, 'Nieuws')) }
}

const GELUKT = new Map([
  ['gemaakt', 'Het bericht is er, als concept. Onderaan laat je het een collega lezen, of plaats je het.'],
  ['opgeslagen', 'Opgeslagen.'],
])

export default async function NieuwsberichtPage({ params, searchParams }: Props) {
  const actor = await requireActor('OPENBAAR')
  const { slug } = await params
  const bericht = await vindBericht(slug)
  if (!bericht) return weg(actor, 'NIEUWSBERICHT', slug, paths.nieuwsbericht)
  const begrippen = await listBegrippenVoorUitleg(actor, {})
  const gelukt = GELUKT.get(firstValue((await searchParams)['gelukt']) ?? '')
  return (
    <article>
      <div className={gelukt ? 'mb-6' : ''}>
        <StatusMessage>{gelukt}</StatusMessage>
      </div>
      <NieuwsKop
        bericht={bericht}
        trail={[{ label: 'Nieuws', href: paths.nieuws() }]}
        actions={
          bericht.magBewerken && (
            <>
              <ButtonLink href={paths.nieuwsberichtBewerken(bericht.slug)} icon="pencil">
                Bewerk dit bericht
              </ButtonLink>
              <BijlagenKnop publicatieId={bericht.id} />
            </>
          )
        }
      />
      <ConceptBanner status={shownStatus(actor, bericht)} opmerkingen={bericht.opmerkingen} />
      <Stack gap="large">
        <DodeLinksBij actor={actor} id={bericht.id} />
        <NieuwsInhoud {...bericht} begrippen={begrippen} magMelden={actor.kind === 'gebruiker'} />
        {bericht.magBewerken && <BekijkStuk actor={actor} stuk={bericht} soort="NIEUWSBERICHT" />}
        {actor.kind === 'gebruiker' && (
          <KloptDitNiet over={{ soort: 'NIEUWSBERICHT', slug: bericht.slug }} naam={bericht.titel} />
        )}
        <InstellingenStuk actor={actor} stuk={bericht} />
        <Publicatiestand actor={actor} id={bericht.id} />
        <Bijlagenlijst
          bijlagen={bericht.bijlagen}
          melden={actor.kind === 'gebruiker' && { soort: 'NIEUWSBERICHT', slug: bericht.slug }}
        />
        {bericht.magBewerken && (
          <StatusActies
            id={bericht.id}
            status={bericht.status}
            mag={bericht.mag}
            metPagina
            acties={{
              submit: submitPublicatieAction,
              publish: publishNieuwsberichtAction,
              sendBack: sendBackPublicatieAction,
              withdraw: withdrawPublicatieAction,
              archive: archivePublicatieAction,
              restore: restorePublicatieAction,
            }}
          />
        )}
      </Stack>
    </article>
  )
}
