import 'server-only'
import type { MeldingSoort, MeldingStatus } from '@/prisma/generated/client'
import { mailtekst } from '../teksten/mailtekst'

type Bericht = { onderwerp: string; tekst: string; html: string }

type Nieuw = {
  naam: string
  titel: string
  soort: MeldingSoort
  nummer: string | null
  /** absolute address of the melding's page */
  link: string
}

const WAT: Record<Exclude<MeldingSoort, 'NUMMER_KLOPT_NIET'>, string> = {
  INHOUD_KLOPT_NIET: 'Een lezer meldt dat er iets niet klopt in',
  LINK_WERKT_NIET: 'Een lezer meldt dat een link niet werkt in',
  VRAAG: 'Een lezer heeft een vraag over',
  REACTIE: 'Een lezer meldt een reactie bij',
}

/** To who looks after the item. What the reader wrote stays in the portal: it may hold what should not be mailed. */
export const nieuweMeldingMail = ({ naam, titel, soort, nummer, link }: Nieuw): Bericht =>
  soort === 'NUMMER_KLOPT_NIET'
    ? bericht(`Klopt dit nummer nog? ${titel}`, [
        `Dag ${naam},`,
        `Een collega meldt dat een telefoonnummer niet klopt: ${nummer} van ${titel}.`,
        'Wil je het nu nakijken? Zolang de melding open staat, zien lezers bij dit nummer een waarschuwing.',
        link,
      ])
    : bericht(`Melding van een lezer: ${titel}`, [
        `Dag ${naam},`,
        `${WAT[soort]} “${titel}”. Lees de melding en geef antwoord:`,
        link,
      ])

type Antwoord = {
  naam: string
  titel: string
  status: Exclude<MeldingStatus, 'OPEN'>
  antwoord: string
  link: string
}

const GEDAAN: Record<Antwoord['status'], string> = {
  AANGEPAST: 'Het is aangepast.',
  GEBLEVEN: 'Er is naar gekeken, en het blijft zoals het is.',
  GESLOTEN: 'Je melding is gesloten.',
}

/** To the reader who reported it. */
export const antwoordMail = ({ naam, titel, status, antwoord, link }: Antwoord): Bericht =>
  bericht(`Antwoord op je melding: ${titel}`, [
    `Dag ${naam},`,
    `Je meldde iets over “${titel}”. ${GEDAAN[status]}`,
    antwoord,
    'Je vindt je meldingen en de antwoorden hier terug:',
    link,
  ])

const bericht = (onderwerp: string, alineas: string[]): Bericht => ({
  onderwerp,
  ...mailtekst(onderwerp, alineas),
})
