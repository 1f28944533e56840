import { DoelgroepIcoon } from '@/components/doelgroepen/doelgroep-icoon'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { EigenReflectie } from '@/components/reflecties/eigen-reflectie'
import { OpbrengstBlok } from '@/components/reflecties/opbrengst-blok'
import { Tekst, type Verwijzing } from '@/components/teksten/tekst'
import { Disclosure } from '@/components/ui/disclosure'
import { Cluster, Stack } from '@/components/ui/stack'
import { TextLink } from '@/components/ui/text-link'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { OpnameBlok } from './opname-blok'
import { Sprekers } from './sprekers'

type Props = {
  scholing: {
    id: string
    slug: string
    titel: string
    versie: number
    beschrijving: TekstDoc
    verwijzingen: readonly Verwijzing[]
    werkvorm: { naam: string; uitleg: string }
    doelgroepen: readonly { slug: string; titel: string; icoon: string }[]
    themadossiers: readonly { slug: string; titel: string }[]
    sprekers: Parameters<typeof Sprekers>[0]['sprekers']
    opname: Parameters<typeof OpnameBlok>[0]['opname']
    opnameslot: Parameters<typeof OpnameBlok>[0]['slot']
    reflectievraag: string | null
    reflectie: { id: string; tekst: string } | null
    opbrengst: Parameters<typeof OpbrengstBlok>[0]['opbrengst']
    begonnen: boolean
  }
  isAangemeld: boolean
  /** right after the answer was saved, when the page was opened anew */
  netBewaard: boolean
  bewaarReflectie: FormAction<{ slug: string }>
  verwijderReflectie: FormAction<{ slug: string }>
}

/** The text of a scholing: what, when, for whom, and afterwards the recording and what one takes along. */
export function ScholingInhoud({
  scholing,
  isAangemeld,
  netBewaard,
  bewaarReflectie,
  verwijderReflectie,
}: Props) {
  const { id, versie, beschrijving, werkvorm, begonnen } = scholing
  return (
    <Stack gap="large">
      <Stack>
        <Tekst
          doc={beschrijving}
          cacheKey={`scholing:${id}:${versie}`}
          idPrefix="beschrijving"
          verwijzingen={scholing.verwijzingen}
          headingOffset={0}
        />
        <Disclosure summary={`Zo werkt ${werkvorm.naam.toLowerCase()}`} className="max-w-measure">
          <p>{werkvorm.uitleg}</p>
        </Disclosure>
      </Stack>
      <OpnameBlok opname={scholing.opname} slot={scholing.opnameslot} slug={scholing.slug} />
      {begonnen && isAangemeld && (
        <EigenReflectie
          scholingId={scholing.id}
          vraag={scholing.reflectievraag}
          reflectie={scholing.reflectie}
          netBewaard={netBewaard}
          bewaar={bewaarReflectie}
          verwijder={verwijderReflectie}
        />
      )}
      <Sprekers sprekers={scholing.sprekers} />
      <OpbrengstBlok opbrengst={scholing.opbrengst} van="deze scholing" headingLevel={2} />
      <VoorWie doelgroepen={scholing.doelgroepen} />
      <Dossiers dossiers={scholing.themadossiers} />
      {isAangemeld && (
        <KloptDitNiet over={{ soort: 'SCHOLING', slug: scholing.slug }} naam={scholing.titel} />
      )}
    </Stack>
  )
}

function VoorWie({ doelgroepen }: { doelgroepen: Props['scholing']['doelgroepen'] }) {
  if (doelgroepen.length === 0) return null
  return (
    <section aria-labelledby="doelgroepen" className="flex flex-col gap-3">
      <h2 id="doelgroepen">Gaat over de zorg voor</h2>
      <ul className="flex flex-col gap-2">
        {doelgroepen.map(({ slug, titel, icoon }) => (
          <li key={slug} className="flex items-center gap-3">
            <DoelgroepIcoon icoon={icoon} />
            <TextLink
              href={paths.scholingsagenda({ doelgroep: slug })}
              className="inline-flex min-h-11 items-center"
            >
              {titel}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dossiers({ dossiers }: { dossiers: Props['scholing']['themadossiers'] }) {
  if (dossiers.length === 0) return null
  return (
    <section aria-labelledby="dossiers" className="flex flex-col gap-3">
      <h2 id="dossiers">Lees verder</h2>
      <Cluster>
        {dossiers.map(({ slug, titel }) => (
          <TextLink key={slug} href={paths.themadossier(slug)} className="inline-flex min-h-11 items-center">
            Themadossier {titel}
          </TextLink>
        ))}
      </Cluster>
    </section>
  )
}
