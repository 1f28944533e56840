import 'server-only'
import type { Bereik } from '../opnames/schema'
import { TIJDZONE } from '../publicatie/lokaletijd'
import { mailtekst } from '../teksten/mailtekst'
import { BEREIK_IN_ZIN } from './labels'

const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, dateStyle: 'long' })

type Vraag = {
  naam: string
  titel: string
  bereik: Bereik
  /** last Dutch day, 'YYYY-MM-DD' */
  tot: string
  /** absolute address with the secret of this speaker */
  adres: string
}

/** Asks a speaker whether a recording may be shown. */
export function akkoordmail({ naam, titel, bereik, tot, adres }: Vraag) {
  const kop = `Mag de opname worden getoond: ${titel}`
  return {
    onderwerp: kop,
    ...mailtekst(kop, [
      `Beste ${naam},`,
      `Je spreekt bij “${titel}”. De organisator wil een opname op Kennisplein zetten en vraagt of jij dat goed vindt.`,
      `Gevraagd is: de opname is te bekijken door ${BEREIK_IN_ZIN[bereik]}, tot en met ${dag.format(new Date(`${tot}T12:00:00Z`))}. Je kunt ja zeggen, minder toestaan of nee zeggen.`,
      'Geef je antwoord op deze pagina:',
      adres,
      'De link is alleen voor jou; stuur deze mail niet door. Met dezelfde link kun je je akkoord later weer intrekken. Zonder je akkoord tonen we de opname niet.',
    ]),
  }
}
