import 'server-only'
import { mailtekst } from '../teksten/mailtekst'

type Bericht = { naam: string; titel: string; adres: string; onderwerp: string; bericht: string }

/** A message of the organiser to somebody who has a place: subject, plain text and HTML. */
export const berichtmail = ({ naam, titel, adres, onderwerp, bericht }: Bericht) => ({
  onderwerp: `${onderwerp} (${titel})`,
  ...mailtekst(onderwerp, [
    `Beste ${naam},`,
    `De organisator van “${titel}” schrijft:`,
    ...bericht.split(/\n{2,}/),
    'Alles over deze scholing staat hier:',
    adres,
    'Op deze mail kun je niet antwoorden. Je krijgt haar omdat je voor deze scholing bent ingeschreven.',
  ]),
})
