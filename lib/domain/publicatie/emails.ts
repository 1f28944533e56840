import 'server-only'
import { mailtekst } from '../teksten/mailtekst'
import { alsDatum } from './controle'
import { dagenTussen, type Hoedanigheid, type Trede } from './ladder'

export type Mailregel = {
  soort: string
  slug: string
  titel: string
  vervalt: string
  trede: Trede
  als: Hoedanigheid
  isToegewezen: boolean
}

type Gegevens = {
  naam: string
  regels: readonly Mailregel[]
  vandaag: string
  link: (path: string) => string
}

/** The one mail of a day about controles: per item what is asked, why this person, and the address of its page. */
export function controlemail({ naam, regels, vandaag, link }: Gegevens) {
  const [eerste] = regels
  const onderwerp =
    regels.length === 1 && eerste ? `Klopt “${eerste.titel}” nog?` : `Klopt dit nog? ${regels.length} keer`
  return {
    onderwerp,
    ...mailtekst(onderwerp, [
      `Dag ${naam},`,
      regels.length === 1
        ? 'Kennisplein vraagt je om één stuk te controleren. Dat kost een minuut. Op de pagina zie je wat er veranderde en kies je: klopt nog, ik pas het aan, of iemand anders moet kijken.'
        : `Kennisplein vraagt je om ${regels.length} stukken te controleren. Dat kost een minuut per stuk. Op elke pagina zie je wat er veranderde en kies je: klopt nog, ik pas het aan, of iemand anders moet kijken.`,
      ...regels.flatMap((regel) => [regelTekst(regel, vandaag), link(controlepad(regel))]),
      'De link opent alleen de pagina. Er verandert pas iets als je daar een antwoord geeft.',
      'Ben je een tijd weg? Vul dat in op Mijn Kennisplein, dan vragen we het je vervanger:',
      link('/mijn#afwezig'),
    ]),
  }
}

const controlepad = ({ soort, slug }: Mailregel) =>
  `/${soort === 'CONSULTATIELIJN' ? 'consultatielijnen' : 'themadossiers'}/${slug}/controle`

const regelTekst = (regel: Mailregel, vandaag: string) =>
  [`${regel.titel}\n${wanneer(regel.vervalt, vandaag)}`, gevolg(regel), waarom(regel)]
    .filter(Boolean)
    .join(' ')

function wanneer(vervalt: string, vandaag: string): string {
  const dagen = dagenTussen(vervalt, vandaag)
  const dag = dagFormat.format(alsDatum(vervalt))
  if (dagen === 0) return `De controle is vandaag, ${dag}.`
  const hoelang = Math.abs(dagen) === 1 ? '1 dag' : `${Math.abs(dagen)} dagen`
  return dagen < 0
    ? `De controle is op ${dag}, over ${hoelang}.`
    : `De controle had op ${dag} gemoeten, ${hoelang} geleden.`
}

const gevolg = ({ trede }: Mailregel): string | null =>
  trede === 'NA_60_DAGEN'
    ? 'Lezers zien nu op de pagina dat de controle is verlopen, en netwerkcoördinatoren op hun startpagina.'
    : null

function waarom({ als, trede, isToegewezen }: Mailregel): string | null {
  if (als === 'VERVANGER') return 'Je krijgt deze vraag als vervanger.'
  if (als === 'VERANTWOORDELIJKE') return null
  if (!isToegewezen) return 'Er is nog geen verantwoordelijke. Wijs iemand aan, of controleer het zelf.'
  return trede === 'NA_30_DAGEN' || trede === 'NA_60_DAGEN'
    ? 'Je krijgt deze vraag als redactie, omdat het antwoord uitblijft.'
    : 'Je krijgt deze vraag als redactie, omdat verantwoordelijke en vervanger er nu niet zijn.'
}

// The day is midnight UTC: read there, it is that day.
const dagFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
