import { Alert } from '@/components/ui/alert'
import { Stack } from '@/components/ui/stack'
import { Time } from '@/components/ui/time'
import type { Stand } from '@/lib/domain/publicatie/stand'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { EindeForm } from './einde-form'
import { type Statusactie, StatusactieForm } from './statusactie-form'
import { Stukkenlijst } from './stukkenlijst'

type Props = {
  stand: Stand
  acties: { stopPlanning: Statusactie; zetEinde: Statusactie; bevestig: Statusactie }
}

/** For the redactie, on an item: what is planned, whether a second reader is due, what readers are told meanwhile. */
export function StandPaneel({ stand, acties }: Props) {
  return (
    <section aria-label="Stand voor de redactie" className="empty:hidden print:hidden">
      <Stack>
        <TeLezen stand={stand} bevestig={acties.bevestig} />
        <Gepland stand={stand} stopPlanning={acties.stopPlanning} />
        {stand.status === 'GEPUBLICEERD' && (
          <>
            {stand.eindigtOp && (
              <p>
                Gaat op <Moment op={stand.eindigtOp} /> vanzelf naar het archief.
              </p>
            )}
            {stand.magBeslissen && (
              <EindeForm id={stand.id} einde={stand.eindeLokaal ?? ''} actie={acties.zetEinde} />
            )}
          </>
        )}
        {stand.dodeVerwijzingen.length > 0 && (
          <Alert tone="bijna" title="Links in deze tekst gaan naar iets dat er niet meer is.">
            <Stukkenlijst stukken={stand.dodeVerwijzingen} />
          </Alert>
        )}
        {stand.intrekking && (
          <p>
            Lezers lezen op dit adres: “{stand.intrekking.uitleg}”
            {stand.intrekking.vervanger && ` We verwijzen naar ${stand.intrekking.vervanger}.`}
          </p>
        )}
      </Stack>
    </section>
  )
}

function TeLezen({ stand: { id, nogTeLezen }, bevestig }: { stand: Stand; bevestig: Statusactie }) {
  if (!nogTeLezen) return null
  const { sinds, door, reden, mag } = nogTeLezen
  return (
    <Alert tone="bijna" title="Een tweede lezer moet dit nog nalezen.">
      <p>
        Geplaatst door {door ?? 'de redactie'} op <Moment op={sinds} />
        {reden && `: “${reden}”`}
      </p>
      {mag ? (
        <StatusactieForm id={id} actie={bevestig} label="Gelezen: klopt" icon="circle-check" />
      ) : (
        <p>Dat doet een ander dan de schrijver.</p>
      )}
    </Alert>
  )
}

function Gepland({ stand, stopPlanning }: { stand: Stand; stopPlanning: Statusactie }) {
  const { id, publicerenOp, eindigtOp, planbericht, goedgekeurdDoor, magBeslissen } = stand
  if (!publicerenOp && !planbericht) return null
  return (
    <Alert
      tone={planbericht ? 'te-laat' : 'info'}
      title={
        publicerenOp ? (
          <>
            Gepland: publiceren op <Moment op={publicerenOp} />.
          </>
        ) : (
          'Dit is niet vanzelf gepubliceerd.'
        )
      }
    >
      {planbericht && <p>{planbericht}</p>}
      {publicerenOp && (
        <p>
          Goedgekeurd door {goedgekeurdDoor ?? 'de redactie'}.
          {eindigtOp && (
            <>
              {' '}
              Gaat op <Moment op={eindigtOp} /> naar het archief.
            </>
          )}
        </p>
      )}
      {magBeslissen && (
        <StatusactieForm
          id={id}
          actie={stopPlanning}
          label={publicerenOp ? 'Planning ongedaan maken' : 'Begrepen, haal deze melding weg'}
        />
      )}
    </Alert>
  )
}

const Moment = ({ op }: { op: Date }) => (
  <Time datetime={op.toISOString()}>{`${formatDate(op)} om ${formatTime(op)}`}</Time>
)
