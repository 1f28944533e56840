import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate } from '@/lib/web/format-nl'
import { paths } from '@/lib/web/paths'
import type { InschrijvingStatus } from '@/prisma/generated/client'
import { ActieKnop } from './actie-knop'

type Aanmelding =
  | { stand: 'OPEN'; vrij: number | null }
  | { stand: 'VOL'; wachtend: number }
  | { stand: 'GESLOTEN'; zin: string }

type Props = {
  id: string
  slug: string
  aanmelding: Aanmelding
  inschrijving: { id: string; status: InschrijvingStatus; plaats: number | null } | null
  capaciteit: number | null
  /** the last day on which one can enrol */
  aanmeldenTot: string | null
  begonnen: boolean
  isAangemeld: boolean
  isGepubliceerd: boolean
  schrijfIn: FormAction<{ slug: string; status: InschrijvingStatus; plaats: number | null }>
  meldAf: FormAction<{ slug: string }>
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
        <Afmelden {...props} inschrijving={props.inschrijving} />
      ) : (
        <Inschrijven {...props} />
      )}
    </section>
  )
}

function Stand({
  status,
  plaats,
  begonnen,
}: {
  status: InschrijvingStatus
  plaats: number | null
  begonnen: boolean
}) {
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
  return (
    <Alert
      tone="bijna"
      title={`De scholing is vol. Je staat op plaats ${plaats} van de wachtlijst; we mailen je zodra er plek is.`}
    />
  )
}

function Afmelden({
  begonnen,
  inschrijving,
  meldAf,
}: Props & { inschrijving: { id: string; status: InschrijvingStatus } }) {
  if (begonnen) return null
  const label = inschrijving.status === 'BEVESTIGD' ? 'Meld je af' : 'Haal me van de wachtlijst'
  return <ActieKnop actie={meldAf} id={inschrijving.id} label={label} variant="secondary" />
}

function Inschrijven({ id, slug, aanmelding, capaciteit, aanmeldenTot, isAangemeld, schrijfIn }: Props) {
  if (aanmelding.stand === 'GESLOTEN') return <p>{aanmelding.zin}</p>
  const vol = aanmelding.stand === 'VOL'
  return (
    <>
      <p>{plekzin(aanmelding, capaciteit)}</p>
      {aanmeldenTot && <p>Aanmelden kan tot en met {formatDate(new Date(`${aanmeldenTot}T12:00:00Z`))}.</p>}
      {isAangemeld ? (
        <ActieKnop
          actie={schrijfIn}
          id={id}
          label={vol ? 'Zet me op de wachtlijst' : 'Schrijf je in'}
          icon={vol ? 'clock' : 'check'}
          variant="primary"
        />
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
): ReactNode {
  if (aanmelding.stand === 'VOL') {
    if (aanmelding.wachtend === 0)
      return 'De scholing is vol. Je kunt op de wachtlijst; er wacht nog niemand.'
    return aanmelding.wachtend === 1
      ? 'De scholing is vol. Er staat 1 persoon op de wachtlijst.'
      : `De scholing is vol. Er staan ${aanmelding.wachtend} mensen op de wachtlijst.`
  }
  if (aanmelding.vrij === null) return 'Er is plek.'
  return aanmelding.vrij === 1
    ? `Er is nog 1 plek van de ${capaciteit}.`
    : `Er zijn nog ${aanmelding.vrij} van de ${capaciteit} plekken vrij.`
}
