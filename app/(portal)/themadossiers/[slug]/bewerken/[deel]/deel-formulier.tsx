import type { BegripUitleg } from '@/components/teksten/tekst'
import { DeelForm, NieuwDeelForm } from '@/components/themadossiers/deel-form'
import { KenniskaartMeter } from '@/components/themadossiers/kenniskaart-meter'
import type { listBronnenVoorVoetnoten } from '@/lib/domain/bronnen/queries'
import { DEEL_UITLEG, deelnaam, type dossierdeelVan } from '@/lib/domain/themadossiers/labels'
import type { findDeelVoorBewerken } from '@/lib/domain/themadossiers/queries'
import { paths } from '@/lib/web/paths'
import {
  createKenniskaartAction,
  createOnderdeelAction,
  updateKenniskaartAction,
  updateOnderdeelAction,
} from '../../../actions'
import type { beginVan } from './begin-van'

type Props = {
  soort: NonNullable<ReturnType<typeof dossierdeelVan>>
  gevonden: NonNullable<Awaited<ReturnType<typeof findDeelVoorBewerken>>>
  /** The draft to begin with instead of what is stored. */
  begin: ReturnType<typeof beginVan>
  bronnen: Awaited<ReturnType<typeof listBronnenVoorVoetnoten>>
  begrippen: readonly BegripUitleg[]
}

/** The form of a part of a dossier: of one that exists, or of one that nobody wrote yet. */
export function DeelFormulier({ soort, gevonden, begin, bronnen, begrippen }: Props) {
  const { dossier, deel, voorstel, waits } = gevonden
  const isKaart = soort === 'KENNISKAART'
  const meter = isKaart && (
    <KenniskaartMeter
      doelgroep={dossier.doelgroep}
      bronnen={bronnen}
      begrippen={begrippen}
      pad={paths.kenniskaart(dossier.slug)}
    />
  )
  const gedeeld = { bronnen, uitleg: DEEL_UITLEG[soort], ...(meter && { onderTekst: meter }) }
  if (deel) {
    return (
      <DeelForm
        action={isKaart ? updateKenniskaartAction : updateOnderdeelAction}
        id={deel.id}
        versie={begin?.versie ?? deel.versie}
        inhoud={begin?.inhoud ?? voorstel?.inhoud ?? { titel: deel.titel, inhoud: deel.inhoud }}
        waits={waits}
        {...gedeeld}
      />
    )
  }
  const nieuw = {
    themadossierId: dossier.id,
    titel: begin?.inhoud.titel ?? `${deelnaam(soort)} ${dossier.titel}`,
    inhoud: begin?.inhoud.inhoud,
    ...gedeeld,
  }
  return isKaart ? (
    <NieuwDeelForm action={createKenniskaartAction} {...nieuw} />
  ) : (
    <NieuwDeelForm action={createOnderdeelAction} soort={soort} {...nieuw} />
  )
}
