import type { Metadata } from 'next'
import { PageHead } from '@/components/layout/page-head'
import { KladBewaker } from '@/components/publicatie/klad-bewaker'
import { VersiesLink } from '@/components/publicatie/versies-link'
import type { BegripUitleg } from '@/components/teksten/tekst'
import type { Voetnootkeuze } from '@/components/teksten/tekst-editor'
import { MetAfbeeldingen } from '@/components/teksten/afbeelding-plek'
import { DeelForm, NieuwDeelForm } from '@/components/themadossiers/deel-form'
import { KenniskaartMeter } from '@/components/themadossiers/kenniskaart-meter'
import { VoorstelMelding } from '@/components/themadossiers/voorstel-melding'
import { listBegrippenVoorUitleg } from '@/lib/domain/begrippen/queries'
import { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { findKlad } from '@/lib/domain/publicatie/queries'
import { DEEL_UITLEG, type Dossierdeel, dossierdeelVan, ONDERDELEN } from '@/lib/domain/themadossiers/labels'
import { findDeelVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import { notFoundFor, requireActor } from '@/lib/web/require-actor'
import {
  createKenniskaartAction,
  createOnderdeelAction,
  deleteKladAction,
  saveKladAction,
  updateKenniskaartAction,
  updateOnderdeelAction,
} from '../../../actions'

export const metadata: Metadata = { title: 'Onderdeel bewerken' }

export default async function DeelBewerkenPage({
  params,
}: PageProps<'/themadossiers/[slug]/bewerken/[deel]'>) {
  const actor = await requireActor()
  const { slug, deel: anker } = await params
  const soort = dossierdeelVan(anker)
  const gevonden = soort && (await findDeelVoorBewerken(actor, { slug, deel: soort }))
  if (!gevonden || (gevonden.waits && !gevonden.deel)) return notFoundFor(actor)
  const { dossier, deel, voorstel, waits, kladSleutel } = gevonden
  const [bronnen, klad, begrippen] = await Promise.all([
    listBronnenVoorVoetnoten(actor, {}),
    findKlad(actor, { sleutel: kladSleutel }),
    listBegrippenVoorUitleg(actor, {}),
  ])
  const naam = naamVan(soort)
  return (
    <>
      <PageHead
        trail={[
          { label: 'Themadossiers', href: paths.themadossiers() },
          { label: dossier.titel, href: paths.themadossier(dossier.slug) },
          { label: 'Bewerken', href: paths.themadossierBewerken(dossier.slug) },
        ]}
        kind={dossier.titel}
        title={`${naam} ${deel ? 'bewerken' : 'schrijven'}`}
        actions={<VersiesLink item={deel?.item} />}
      />
      <div className="flex flex-col gap-6">
        <VoorstelMelding waits={waits} voorstel={voorstel} />
        <MetAfbeeldingen publicatieId={dossier.id}>
        <KladBewaker
          sleutel={kladSleutel}
          gebruikerId={actor.id}
          klad={klad}
          bewaar={saveKladAction}
          gooiWeg={deleteKladAction}
        >
          <Formulier gevonden={gevonden} soort={soort} bronnen={bronnen} begrippen={begrippen} />
        </KladBewaker>
        </MetAfbeeldingen>
      </div>
    </>
  )
}

type FormulierProps = {
  gevonden: NonNullable<Awaited<ReturnType<typeof findDeelVoorBewerken>>>
  soort: Dossierdeel
  bronnen: readonly Voetnootkeuze[]
  begrippen: readonly BegripUitleg[]
}

function Formulier({ gevonden, soort, bronnen, begrippen }: FormulierProps) {
  const { dossier, deel, voorstel, waits } = gevonden
  const gedeeld = { bronnen, uitleg: DEEL_UITLEG[soort] }
  const nieuw = { ...gedeeld, themadossierId: dossier.id, titel: `${naamVan(soort)} ${dossier.titel}` }
  const bestaand = deel && {
    ...gedeeld,
    id: deel.id,
    versie: deel.versie,
    inhoud: voorstel?.inhoud ?? { titel: deel.titel, inhoud: deel.inhoud },
    waits,
  }
  if (soort !== 'KENNISKAART') {
    return bestaand ? (
      <DeelForm action={updateOnderdeelAction} {...bestaand} />
    ) : (
      <NieuwDeelForm action={createOnderdeelAction} soort={soort} {...nieuw} />
    )
  }
  const meter = (
    <KenniskaartMeter
      doelgroep={dossier.doelgroep}
      bronnen={bronnen}
      begrippen={begrippen}
      pad={paths.kenniskaart(dossier.slug)}
    />
  )
  return bestaand ? (
    <DeelForm action={updateKenniskaartAction} {...bestaand} onderTekst={meter} />
  ) : (
    <NieuwDeelForm action={createKenniskaartAction} {...nieuw} onderTekst={meter} />
  )
}

const naamVan = (soort: Dossierdeel) => (soort === 'KENNISKAART' ? 'Kenniskaart' : ONDERDELEN[soort].naam)
