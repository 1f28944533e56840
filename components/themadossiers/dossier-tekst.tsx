import type { ReactNode } from 'react'
import { doelgroepLook } from '@/components/doelgroepen/doelgroep-icoon'
import { KloptDitNiet } from '@/components/meldingen/klopt-dit-niet'
import { OpbrengstBlok } from '@/components/reflecties/opbrengst-blok'
import { type BegripUitleg, Tekst } from '@/components/teksten/tekst'
import type { Dossierpagina } from '@/lib/domain/themadossiers/queries'
import { BelLijst } from './bel-lijst'
import { BronKaarten } from './bron-kaarten'
import { DossierDeel } from './dossier-deel'
import { InHetKort } from './in-het-kort'
import { VerwanteScholingen } from './verwante-scholingen'
import { VerwanteVerhalen } from './verwante-verhalen'
import { VerwanteVragen } from './verwante-vragen'
import { alsVoetnoot } from './voetnoot-bron'

type Props = {
  dossier: Dossierpagina
  begrippen: readonly BegripUitleg[]
  now: Date
  /** signed in: may say that something is wrong */
  magMelden?: boolean
}

/** The parts of a dossier with their anchors, for the index beside it. */
export function dossierIndex({ inHetKort, waarBeginJe, lijnen, onderdelen, bronnen }: Dossierpagina) {
  return [
    ...(inHetKort ? [{ id: 'in-het-kort', label: 'In het kort' }] : []),
    ...(waarBeginJe ? [{ id: 'waar-begin-je', label: 'Waar begin je?' }] : []),
    ...(lijnen.length > 0 ? [{ id: 'wie-bel-je', label: 'Wie bel je?' }] : []),
    ...onderdelen.map(({ anker, naam }) => ({ id: anker, label: naam })),
    ...(bronnen.inTekst.length + bronnen.overig.length > 0 ? [{ id: 'bronnen', label: 'Bronnen' }] : []),
  ]
}

/** Everything there is to read in a dossier, from top to bottom. */
export function DossierTekst({ dossier, begrippen, now, magMelden = false }: Props) {
  const { inleiding, inHetKort, waarBeginJe, doelgroep, lijnen } = dossier
  const { verwijzingen } = dossier
  const gedeeld = { bronnen: dossier.bronnen.inTekst.map(alsVoetnoot), begrippen, verwijzingen }
  return (
    <div className="flex flex-col gap-8">
      {inleiding && <Tekst {...inleiding} {...gedeeld} idPrefix="inleiding" />}
      {inHetKort && (
        <InHetKort id="in-het-kort" tint={doelgroepLook(doelgroep.icoon).tint}>
          <Tekst {...inHetKort} {...gedeeld} idPrefix="kort" headingOffset={1} />
        </InHetKort>
      )}
      {waarBeginJe && (
        <DossierDeel id="waar-begin-je" titel="Waar begin je?" tekst={waarBeginJe} {...gedeeld} />
      )}
      {lijnen.length > 0 && (
        <DossierDeel id="wie-bel-je" titel="Wie bel je?" tekst={null} {...gedeeld}>
          <BelLijst lijnen={lijnen} doelgroep={doelgroep.slug} magMelden={magMelden} />
        </DossierDeel>
      )}
      {dossier.onderdelen.map((deel) => (
        <DossierDeel
          key={deel.anker}
          id={deel.anker}
          titel={deel.naam}
          tekst={deel.tekst}
          leeg={<p className="text-ink-soft">Hier is nog niets geschreven.</p>}
          {...gedeeld}
        >
          <Verwant soort={deel.soort} dossier={dossier} now={now} />
          {magMelden && <Melden slug={dossier.slug} deel={deel.anker} naam={deel.naam} />}
        </DossierDeel>
      ))}
      <Bronnen bronnen={dossier.bronnen} magMelden={magMelden}>
        {magMelden && <Melden slug={dossier.slug} deel="bronnen" naam="Bronnen" />}
      </Bronnen>
      {magMelden && <Melden slug={dossier.slug} naam={dossier.titel} />}
    </div>
  )
}

const Melden = ({ naam, ...waar }: { slug: string; deel?: string; naam: string }) => (
  <KloptDitNiet over={{ soort: 'THEMADOSSIER', ...waar }} naam={naam} />
)

function Verwant({
  soort,
  dossier,
  now,
}: Pick<Props, 'dossier' | 'now'> & { soort: Dossierpagina['onderdelen'][number]['soort'] }) {
  const { doelgroep, scholingen, verhalen, kennisvragen, opbrengst } = dossier
  if (soort === 'WEBINARS')
    return (
      <>
        <VerwanteScholingen scholingen={scholingen} doelgroep={doelgroep} now={now} />
        <OpbrengstBlok opbrengst={opbrengst} van="scholingen over dit onderwerp" headingLevel={3} />
      </>
    )
  if (soort === 'PRAKTIJKVERHALEN') return <VerwanteVerhalen verhalen={verhalen} doelgroep={doelgroep} />
  return soort === 'ONDERZOEK' ? <VerwanteVragen vragen={kennisvragen} /> : null
}

type BronnenProps = { bronnen: Dossierpagina['bronnen']; magMelden: boolean; children: ReactNode }

function Bronnen({ bronnen: { inTekst, overig }, magMelden, children }: BronnenProps) {
  if (inTekst.length + overig.length === 0) return null
  return (
    <DossierDeel id="bronnen" titel="Bronnen" tekst={null} bronnen={[]} begrippen={[]} verwijzingen={[]}>
      <BronKaarten inTekst={inTekst} overig={overig} magMelden={magMelden} />
      {children}
    </DossierDeel>
  )
}
