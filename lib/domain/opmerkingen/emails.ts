import 'server-only'
import { mailtekst } from '../teksten/mailtekst'

type Gegevens = {
  naam: string
  titel: string
  /** how many there are for this person */
  aantal: number
  /** names of who wrote them */
  door: readonly string[]
  /** absolute address of the remarks */
  link: string
}

/** One mail about all that was written since the last. The words stay in the portal: they may quote a story. */
export function opmerkingenMail({ naam, titel, aantal, door, link }: Gegevens) {
  const wat = aantal === 1 ? 'een opmerking' : `${aantal} opmerkingen`
  const onderwerp = `${aantal === 1 ? 'Een opmerking' : `${aantal} opmerkingen`} bij “${titel}”`
  return {
    onderwerp,
    ...mailtekst(onderwerp, [
      `Dag ${naam},`,
      `${new Intl.ListFormat('nl').format(door)} schreef ${wat} bij “${titel}”. Lees en beantwoord ze hier:`,
      link,
    ]),
  }
}
