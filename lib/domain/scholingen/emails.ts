import 'server-only'
import { TIJDZONE } from '../publicatie/lokaletijd'
import { mailtekst } from '../teksten/mailtekst'

/** Enrolled at once, put on the waiting list, or moved up from it. */
export type Aanleiding = 'BEVESTIGD' | 'WACHTLIJST' | 'DOORGESCHOVEN'

type Datum = {
  begin: Date
  einde: Date
  locatie: string | null
  gemeente: string | null
  onlineLink: string | null
  datumBevestigd: boolean
  tijdBevestigd: boolean
}

type Gegevens = {
  naam: string
  titel: string
  bijeenkomsten: readonly Datum[]
  /** absolute address of the scholing's page */
  adres: string
  /** on the waiting list, from 1 */
  plaats: number
}

/** The mail about one inschrijving: subject, plain text and HTML, in Dutch. */
export function inschrijvingsmail(aanleiding: Aanleiding, gegevens: Gegevens) {
  const { naam, titel, adres, bijeenkomsten } = gegevens
  const kop = KOPPEN[aanleiding]
  const datums = bijeenkomsten.map((datum) => regelVan(datum, aanleiding !== 'WACHTLIJST'))
  return {
    onderwerp: `${kop}: ${titel}`,
    ...mailtekst(kop, [
      `Beste ${naam},`,
      kernzin(aanleiding, gegevens),
      ...(datums.length > 0 ? [datums.join('\n')] : []),
      'Alles over deze scholing staat hier:',
      adres,
      aanleiding === 'WACHTLIJST'
        ? 'Wil je niet meer wachten? Meld je dan af op die pagina.'
        : 'Kun je toch niet komen? Meld je dan af op die pagina. Wie op de wachtlijst staat, krijgt je plek.',
    ]),
  }
}

const KOPPEN: Record<Aanleiding, string> = {
  BEVESTIGD: 'Je bent ingeschreven',
  WACHTLIJST: 'Je staat op de wachtlijst',
  DOORGESCHOVEN: 'Er is plek voor je',
}

function kernzin(aanleiding: Aanleiding, { titel, plaats }: Gegevens): string {
  if (aanleiding === 'BEVESTIGD') return `Je bent ingeschreven voor “${titel}”.`
  return aanleiding === 'WACHTLIJST'
    ? `“${titel}” is vol. Je staat op plaats ${plaats} van de wachtlijst. We mailen je zodra er plek is.`
    : `Er is een plek vrijgekomen voor “${titel}”. Je bent nu ingeschreven; je hoeft niets te doen.`
}

// Only who has a place gets the link of an online meeting.
function regelVan(datum: Datum, heeftPlek: boolean): string {
  const waar = [datum.locatie, datum.gemeente].filter(Boolean).join(', ')
  const link = heeftPlek && datum.onlineLink ? `Doe online mee via ${datum.onlineLink}` : ''
  return [wanneer(datum), waar, onzeker(datum), link].filter(Boolean).join('. ')
}

function onzeker({ datumBevestigd, tijdBevestigd }: Datum): string {
  if (!datumBevestigd) return 'De datum is nog niet zeker'
  return tijdBevestigd ? '' : 'De tijd is nog niet zeker'
}

const dag = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIJDZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const tijd = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, hour: '2-digit', minute: '2-digit' })

const wanneer = ({ begin, einde }: Datum) =>
  `${dag.format(begin)}, ${tijd.format(begin)}–${tijd.format(einde)}`
