import 'server-only'
import { mailtekst } from '../teksten/mailtekst'
import { WERKSOORT_LABELS, type Werksoort } from './labels'

const MEESTE = 25

type Regel = { wat: Werksoort; titel: string }
type Toewijzing = { naam: string; door: string; regels: readonly Regel[]; adres: string }

/** Tells somebody which work is theirs from now on; one mail, however much it is. */
export function toewijzingMail({ naam, door, regels, adres }: Toewijzing) {
  const onderwerp =
    regels.length === 1
      ? 'Er staat werk voor je klaar'
      : `Er staan ${regels.length} stukken werk voor je klaar`
  const rest = regels.length - MEESTE
  return {
    onderwerp,
    ...mailtekst(onderwerp, [
      `Dag ${naam},`,
      `${door} vraagt jou om dit op te pakken:`,
      ...regels.slice(0, MEESTE).map(({ wat, titel }) => `${titel} (${WERKSOORT_LABELS[wat].toLowerCase()})`),
      ...(rest > 0 ? [`En nog ${rest} andere.`] : []),
      'Alles wat op jou wacht, staat bij elkaar:',
      adres,
    ]),
  }
}
