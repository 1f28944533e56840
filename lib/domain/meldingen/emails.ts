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

const WAT: Record<Exclude<MeldingSoort, 'NUMMER_KLOPT_NIET' | 'INZICHT'>, string> = {
  INHOUD_KLOPT_NIET: 'Een lezer meldt dat er iets niet klopt in',
  LINK_WERKT_NIET: 'Een lezer meldt dat een link niet werkt in',
  VRAAG: 'Een lezer heeft een vraag over',
  REACTIE: 'Een lezer meldt een reactie bij',
}

/** To who looks after the item. What the reader wrote stays in the portal: it may hold what should not be mailed. */
export function nieuweMeldingMail({ naam, titel, soort, nummer, link }: Nieuw): Bericht {
  if (soort === 'NUMMER_KLOPT_NIET')
    return bericht(`Klopt dit nummer nog? ${titel}`, [
      `Dag ${naam},`,
      `Een collega meldt dat een telefoonnummer niet klopt: ${nummer} van ${titel}.`,
      'Wil je het nu nakijken? Zolang de melding open staat, zien lezers bij dit nummer een waarschuwing.',
      link,
    ])
  if (soort === 'INZICHT')
    return bericht(`Inzicht uit een scholing: ${titel}`, [
      `Dag ${naam},`,
      `Een scholing leverde een inzicht op voor “${titel}”. Lees het, en neem het over in de tekst of laat weten waarom niet:`,
      link,
    ])
  return bericht(`Melding van een lezer: ${titel}`, [
    `Dag ${naam},`,
    `${WAT[soort]} “${titel}”. Lees de melding en geef antwoord:`,
    link,
  ])
}

type Antwoord = {
  naam: string
  titel: string
  soort: MeldingSoort
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
export const antwoordMail = ({ naam, titel, soort, status, antwoord, link }: Antwoord): Bericht =>
  bericht(`Antwoord op je ${soort === 'INZICHT' ? 'inzicht' : 'melding'}: ${titel}`, [
    `Dag ${naam},`,
    `${soort === 'INZICHT' ? 'Je bood een inzicht aan voor' : 'Je meldde iets over'} “${titel}”. ${GEDAAN[status]}`,
    antwoord,
    'Je vindt wat je meldde en de antwoorden hier terug:',
    link,
  ])

const bericht = (onderwerp: string, alineas: string[]): Bericht => ({
  onderwerp,
  ...mailtekst(onderwerp, alineas),
})
