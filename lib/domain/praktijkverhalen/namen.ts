import 'server-only'
import { VOORNAAM_OF_WOORD, VOORNAMEN } from './voornamen'

export type Plek = { begin: number; einde: number }

const anyCase = (words: string) =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')

const START = String.raw`(?<![\p{L}\p{N}])`
// "Mevrouw" can only stand before a person; a role also stands before "GGZ" or "VG", so after it only a word like "Jansen" counts.
const AANHEF = anyCase(
  String.raw`mevrouw mevr mevr\. mw mw\. mej\. mejuffrouw juffrouw meneer mijnheer dhr dhr\. heer familie fam\. echtpaar`,
)
const ROL = anyCase(
  String.raw`dokter dr\. huisarts arts psychiater verpleegkundige verzorgende vrijwilliger zuster broeder dominee ds\. pastor pastoor pater imam oom tante opa oma buurman buurvrouw zoon dochter partner collega`,
)
const VOORVOEGSEL = String.raw`(?:(?:${anyCase("van der den de ter ten el al ben bin von le la 't ’t")})\s+){0,3}`
const KLEIN_VOORVOEGSEL = String.raw`(?:(?:van|der|den|de|ter|ten|te|in|het|'t|’t|el|al|ben|von)\s+){0,3}`
const VOORLETTERS = String.raw`(?:\p{Lu}\.\s?){1,5}`
const WOORD = String.raw`\p{Lu}[\p{L}'’-]+`
const ACHTERNAAM = String.raw`\p{Lu}[\p{L}'’]{0,30}\p{Ll}[\p{L}'’-]{0,30}`

const NA_AANHEF = new RegExp(String.raw`${START}(?:${AANHEF})\s+${VOORVOEGSEL}(?<naam>${WOORD})`, 'gu')
const NA_ROL = new RegExp(String.raw`${START}(?:${ROL})\s+${VOORVOEGSEL}(?<naam>${ACHTERNAAM})`, 'gu')
// After an initial the prefix is small ("V. de Vries"); with a capital it is the next sentence ("de heer V. De dochter …").
const NA_VOORLETTERS = new RegExp(
  String.raw`${START}${VOORLETTERS}\s*${KLEIN_VOORVOEGSEL}(?<naam>${ACHTERNAAM})`,
  'gu',
)
const HOOFDLETTERWOORD = new RegExp(String.raw`${START}\p{Lu}\p{L}+`, 'gu')
const VERVOLG = new RegExp(String.raw`^(?:-\p{Lu}\p{Ll}+)?\s+${VOORVOEGSEL}(?<naam>${ACHTERNAAM})`, 'u')
// Hospitals, churches and feasts carry these names too.
const GEEN_MENS_ERVOOR = /(?:Sint|St\.|Prinses|Prins|Koningin|Koning)[\s-]$/u
const GEEN_MENS_ERNA = /^-\p{Ll}/u

/** Places where a text seems to name a person. "De heer B." and "mevrouw de V." are not names. */
export function vindNamen(tekst: string): Plek[] {
  const metAanhef = [NA_AANHEF, NA_ROL, NA_VOORLETTERS].flatMap((regel) =>
    [...tekst.matchAll(regel)]
      .filter(({ groups }) => !isZinsbegin(groups?.['naam']))
      .map((match) => ({ begin: match.index, einde: match.index + match[0].length })),
  )
  return [...metAanhef, ...vindVoornamen(tekst)]
}

function vindVoornamen(tekst: string): Plek[] {
  return [...tekst.matchAll(HOOFDLETTERWOORD)].flatMap((match) => {
    const begin = match.index
    const rest = begin + match[0].length
    const erna = tekst.slice(rest, rest + 120)
    if (GEEN_MENS_ERVOOR.test(tekst.slice(Math.max(0, begin - 10), begin)) || GEEN_MENS_ERNA.test(erna))
      return []
    const achternaam = VERVOLG.exec(erna)
    const lengte = achternaam && !isZinsbegin(achternaam.groups?.['naam']) ? achternaam[0].length : 0
    const isVoornaam = VOORNAMEN.has(match[0]) || (lengte > 0 && VOORNAAM_OF_WOORD.has(match[0]))
    return isVoornaam ? [{ begin, einde: rest + lengte }] : []
  })
}

const isZinsbegin = (woord: string | undefined) => woord !== undefined && ZINSBEGIN.has(woord)

/** Words with which a sentence often begins: after "mevrouw K." these are no surname. */
const ZINSBEGIN: ReadonlySet<string> = new Set(
  `Aan Achteraf Af Al Alle Alleen Allemaal Als Alsof Altijd Alweer Ander Andere Anderen Anders Avond Begeleiders Behalve
  Beide Beiden Bezoek Bezoekers Bij Bijna Binnen Boven Broers Buiten Collega Collegas Daar Daarbij Daardoor Daarmee Daarna
  Daarnaast Daarom Daarop Daarvoor Dan Dat De Deze Dezelfde Die Direct Dit Dochters Doen Door Drie Dus Echter Een Eén Eens
  Eerder Eerst Eigenlijk Elk Elke Elkaar En Enkele Er Eraan Erbij Ergens Ermee Ernaast Erna Eten Even Familie Familieleden
  Gasten Gedurende Geen Gelukkig Gesprekken Haar Had Hadden Heb Hebben Heeft Heel Helaas Hem Hen Het Hetzelfde Hier Hierdoor
  Hierna Hij Hoe Hoewel Hoeveel Hun Ieder Iedere Iedereen Iemand Iets Ik In Inmiddels Is Ja Je Jij Jouw Jullie Juist Kan
  Kinderen Komt Kon Konden Kort Kunnen Laat Langzaam Later Maar Mag Makkelijk Medewerkers Men Mensen Met Mijn Misschien Moest
  Moet Moeten Morgen Na Naar Naast Naasten Nadat Nadien Nee Net Niemand Niet Niets Nog Nooit Nu Of Om Omdat Onder Ons Onze
  Ook Op Opeens Opnieuw Ouders Over Overdag Overigens Pas Pijn Plotseling Precies Rond Samen Sinds Sindsdien Slapen Snel
  Soms Steeds Straks Tegelijk Tegen Tenslotte Terug Terwijl Thuis Tijdens Tja Toch Toen Tot Totdat Tussen Twee Uit
  Uiteindelijk Vaak Van Vanaf Vanavond Vandaag Vanwege Vast Veel Vervolgens Verpleegkundigen Verzorgenden Via Vier Vlak
  Volgens Voor Vooral Voordat Vraag Vragen Vrijwilligers Waar Waarom Waarschijnlijk Wanneer Want Was Wat We Weer Weinig Wel
  Welk Welke Werd Wie Wij Wil Wilde Word Wordt Ze Zei Zelf Zelfs Zelden Zes Zeven Zich Zij Zijn Zo Zodat Zodra Zoals Zolang
  Zonder Zou Zouden Zowel Zulke Zullen Zusters`.split(/\s+/),
)
