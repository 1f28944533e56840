import 'server-only'
import { mailtekst } from '../teksten/mailtekst'

type Vraag = { naam: string; door: string; titel: string; mijn: string }

/** To who is asked. Of the story only its title: the rest is for who says yes. */
export function meeschrijfvraagMail({ naam, door, titel, mijn }: Vraag) {
  const onderwerp = `Schrijf je mee aan “${titel}”?`
  return {
    onderwerp,
    ...mailtekst(onderwerp, [
      `Dag ${naam},`,
      `${door} vraagt of je meeschrijft aan het praktijkverhaal “${titel}”. Geef je antwoord op Mijn Kennisplein. Zeg je ja, dan lees en bewerk je het verhaal. Je kunt altijd weer stoppen.`,
      mijn,
    ]),
  }
}

type Antwoord = { naam: string; door: string; titel: string; zegtJa: boolean; link: string }

/** To who asked. A word that came with the answer stands in the portal. */
export function meeschrijfantwoordMail({ naam, door, titel, zegtJa, link }: Antwoord) {
  const onderwerp = zegtJa
    ? `${door} schrijft mee aan “${titel}”`
    : `${door} schrijft niet mee aan “${titel}”`
  return {
    onderwerp,
    ...mailtekst(onderwerp, [
      `Dag ${naam},`,
      zegtJa
        ? `${door} leest en bewerkt nu samen met jou het verhaal “${titel}”.`
        : `${door} schrijft liever niet mee aan het verhaal “${titel}”. Je kunt een andere collega vragen.`,
      link,
    ]),
  }
}
