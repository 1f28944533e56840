import 'server-only'
import { mailtekst } from '../teksten/mailtekst'

type Bericht = { naam: string; titel: string; netwerk: string; link: string }

/** To who manages a scholing on tour: a netwerk asks for a stop. What they wrote is read in the portal. */
export const aanvraagmail = ({ naam, titel, netwerk, link }: Bericht) =>
  bericht(`${netwerk} vraagt een halte aan: ${titel}`, [
    `Beste ${naam},`,
    `Netwerk ${netwerk} wil “${titel}” ook graag. Lees wanneer, en geef antwoord:`,
    link,
  ])

/** To who asked. With a yes the link is the concept that stands ready, with a no the board. */
export const antwoordmail = ({ naam, titel, netwerk, link, antwoord }: Bericht & { antwoord: Antwoord }) =>
  antwoord.keuze === 'JA'
    ? bericht(`Ja: ${titel} komt naar ${netwerk}`, [
        `Beste ${naam},`,
        `De organisator zegt ja: “${titel}” komt ook naar ${netwerk}.`,
        ...woord(antwoord),
        'Het concept staat voor je klaar. Geef het een datum en een plek, en bied het dan aan:',
        link,
      ])
    : bericht(`Nu geen halte: ${titel}`, [
        `Beste ${naam},`,
        `Een halte van “${titel}” in ${netwerk} lukt nu niet.`,
        ...woord(antwoord),
        'Je kunt het later opnieuw vragen:',
        link,
      ])

type Antwoord = { keuze: 'JA' | 'NEE'; antwoord: string | null }

const woord = ({ antwoord }: Antwoord) =>
  antwoord === null ? [] : ['De organisator schrijft:', ...antwoord.split(/\n{2,}/)]

const bericht = (onderwerp: string, alineas: string[]) => ({ onderwerp, ...mailtekst(onderwerp, alineas) })
