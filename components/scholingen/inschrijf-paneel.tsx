import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { FormAction } from '@/lib/web/form-action'
import { formatDag, formatDate, formatTime } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { InschrijvingStatus, Registersoort } from '@/prisma/generated/client'
import { ActieKnop } from './actie-knop'
import { InschrijfForm } from './inschrijf-form'
import { Opmerkingveld } from './inschrijf-velden'
import { NummerForm } from './nummer-form'

type Aanmelding =
  | { stand: 'OPEN'; vrij: number | null }
  | { stand: 'VOL'; wachtend: number }
  | { stand: 'GESLOTEN'; zin: string }

type Inschrijving = {
  id: string
  status: InschrijvingStatus
  plaats: number | null
  /** until when an offered place is held */
  aanbodTot: Date | null
  /** what the organiser must know; one's own */
  opmerking: string | null
  registersoort: Registersoort | null
  registratienummer: string | null
}

type Aandelen = { tot: string | null; plaatsen: readonly { aantal: number; naam: string }[] } | null

type Props = {
  id: string
  slug: string
  aanmelding: Aanmelding
  inschrijving: Inschrijving | null
  capaciteit: number | null
  /** places that are kept for a netwerk now, until which day */
  aandelen: Aandelen
  /** the last day on which one can enrol */
  aanmeldenTot: string | null
  begonnen: boolean
  /** a number for the accreditation is asked, also afterwards */
  vraagtNummer: boolean
  isAangemeld: boolean
  isGepubliceerd: boolean
  schrijfIn: FormAction<{ slug: string; status: InschrijvingStatus; plaats: number | null }>
  neemAan: FormAction<{ slug: string }>
  meldAf: FormAction<{ slug: string }>
  bewaarOpmerking: FormAction<{ slug: string }>
  bewaarNummer: FormAction<{ slug: string }>
}

/** Where one stands with this scholing, and the one thing to do about it. */
export function InschrijfPaneel(props: Props) {
  if (!props.isGepubliceerd) return null
  return (
    <section
      aria-labelledby="inschrijven"
      className="flex flex-col gap-4 rounded-box border border-line-soft bg-surface p-4 print:hidden"
    >
      <h2 id="inschrijven" className="text-xl">
        Inschrijven
      </h2>
      {/* In place also when it is empty, so that a screen reader hears it fill. */}
      <div role="status" className="empty:-mt-4">
        {props.inschrijving && <Stand {...props.inschrijving} begonnen={props.begonnen} />}
      </div>
      {props.inschrijving ? (
        <Ingeschreven {...props} inschrijving={props.inschrijving} />
      ) : (
        <Inschrijven {...props} />
      )}
    </section>
  )
}

function Stand({ status, plaats, aanbodTot, begonnen }: Inschrijving & { begonnen: boolean }) {
  if (begonnen) {
    return (
      <Alert
        title={
          status === 'BEVESTIGD'
            ? 'Je was ingeschreven voor deze scholing.'
            : 'Je stond op de wachtlijst van deze scholing.'
        }
      />
    )
  }
  if (status === 'BEVESTIGD')
    return <Alert tone="klopt" title="Je bent ingeschreven. We hebben je een bevestiging gemaild." />
  if (status === 'AANGEBODEN') {
    return (
      <Alert
        tone="bijna"
        title={`Er is plek voor je. We houden die vast tot ${aanbodTot ? `${formatDate(aanbodTot)}, ${formatTime(aanbodTot)}` : 'het begin'}. Kom je?`}
      />
    )
  }
  return (
    <Alert
      tone="bijna"
      title={`De scholing is vol. Je staat op plaats ${plaats} van de wachtlijst; we mailen je zodra er plek is.`}
    />
  )
}

const AFMELDEN: Record<InschrijvingStatus, string> = {
  BEVESTIGD: 'Meld je af',
  WACHTLIJST: 'Haal me van de wachtlijst',
  AANGEBODEN: 'Nee, geef mijn plek door',
  AFGEMELD: 'Meld je af',
}

type EigenProps = Props & { inschrijving: Inschrijving }

function Ingeschreven(props: EigenProps) {
  const { begonnen, vraagtNummer, inschrijving, bewaarNummer } = props
  return (
    <>
      {!begonnen && <Afmelden {...props} />}
      {vraagtNummer && (!begonnen || inschrijving.status === 'BEVESTIGD') && (
        <NummerForm {...inschrijving} actie={bewaarNummer} />
      )}
    </>
  )
}

function Afmelden({ inschrijving, neemAan, meldAf, bewaarOpmerking }: EigenProps) {
  const { id, status, opmerking } = inschrijving
  return (
    <>
      {status === 'AANGEBODEN' && (
        <ActieKnop actie={neemAan} id={id} label="Ja, ik kom" icon="check" variant="primary" />
      )}
      <ActieKnop actie={meldAf} id={id} label={AFMELDEN[status]} variant="secondary" />
      <Disclosure summary={opmerking ? 'Je opmerking voor de organisator' : 'Zet een opmerking erbij'}>
        <ActieKnop actie={bewaarOpmerking} id={id} label="Bewaar de opmerking" variant="secondary">
          <Opmerkingveld waarde={opmerking} />
        </ActieKnop>
      </Disclosure>
    </>
  )
}

function Inschrijven(props: Props) {
  const { id, slug, aanmelding, capaciteit, aandelen, aanmeldenTot, isAangemeld, schrijfIn } = props
  if (aanmelding.stand === 'GESLOTEN') return <p>{aanmelding.zin}</p>
  const vol = aanmelding.stand === 'VOL'
  return (
    <>
      <p>{plekzin(aanmelding, capaciteit, aandelen)}</p>
      {aandelen && <p>{aandeelzin(aandelen)}</p>}
      {aanmeldenTot && <p>Aanmelden kan tot en met {formatDag(aanmeldenTot)}.</p>}
      {isAangemeld ? (
        <InschrijfForm actie={schrijfIn} id={id} vol={vol} vraagtNummer={props.vraagtNummer} />
      ) : (
        <ButtonLink href={paths.aanmelden(paths.scholing(slug))} variant="primary">
          Meld je aan om je in te schrijven
        </ButtonLink>
      )}
    </>
  )
}

function plekzin(
  aanmelding: Exclude<Aanmelding, { stand: 'GESLOTEN' }>,
  capaciteit: number | null,
  aandelen: Aandelen,
): ReactNode {
  if (aanmelding.stand === 'VOL') {
    const vol = aandelen ? 'Er is nu geen plek voor jou vrij.' : 'De scholing is vol.'
    if (aanmelding.wachtend === 0) return `${vol} Je kunt op de wachtlijst; er wacht nog niemand.`
    return aanmelding.wachtend === 1
      ? `${vol} Er staat 1 persoon op de wachtlijst.`
      : `${vol} Er staan ${aanmelding.wachtend} mensen op de wachtlijst.`
  }
  if (aanmelding.vrij === null) return 'Er is plek.'
  return aanmelding.vrij === 1
    ? `Er is nog 1 plek van de ${capaciteit}.`
    : `Er zijn nog ${aanmelding.vrij} van de ${capaciteit} plekken vrij.`
}

function aandeelzin({ tot, plaatsen }: NonNullable<Aandelen>): string {
  const wie = plaatsen.map(({ aantal, naam }) => `${aantal} voor ${naam}`).join(', ')
  const totDag = tot ? ` tot en met ${formatDag(tot)}` : ''
  return `Plaatsen die${totDag} worden vrijgehouden: ${wie}. Daarna zijn ze voor iedereen.`
}
