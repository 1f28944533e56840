import type { Calloutsoort, TekstNode } from './schema'

export const CALLOUT_LABELS: Record<Calloutsoort, string> = {
  LET_OP: 'Let op',
  TIP: 'Tip',
  VRAAG_DIT: 'Vraag dit',
}

/** Why nothing was taken over from a file, and what to do: by the word that stands in the address afterwards. */
export const IMPORTFOUTEN: Record<string, string> = {
  leeg: 'Kies eerst een Word- of PDF-bestand.',
  'te-groot': 'Dit bestand is groter dan 20 MB. Haal de afbeeldingen eruit, of deel het bestand op.',
  soort:
    'Dit is geen Word-bestand (.docx) en geen PDF. Bewaar je tekst als .docx of .pdf en kies dat bestand.',
  'oud-word': 'Dit is een ouder soort bestand. Open het in Word, kies Opslaan als, en bewaar het als .docx.',
  macro:
    'In dit bestand zitten macro’s. Open het in Word, kies Opslaan als, en bewaar het als gewoon .docx-bestand.',
  versleuteld:
    'Dit bestand is beveiligd. Haal de beveiliging of het wachtwoord eraf en kies het daarna opnieuw.',
  kapot:
    'We kunnen dit bestand niet lezen. Open het zelf, bewaar het opnieuw als .docx of .pdf, en kies dat bestand.',
  'te-veel-paginas': 'Deze PDF heeft meer dan 300 pagina’s. Bewaar het deel dat je nodig hebt als eigen PDF.',
  'te-zwaar':
    'Dit bestand is te ingewikkeld om te lezen. Plak de tekst in een nieuw Word-bestand en kies dat.',
  'zonder-tekst':
    'In dit bestand staat geen tekst. Is het een scan? Laat er dan eerst tekst van maken (OCR).',
  druk: 'Er worden nu al andere bestanden gelezen. Wacht een minuut en probeer het nog eens.',
  'te-vaak': 'Je las het laatste uur al veel bestanden in. Probeer het over een uur weer.',
  afgebroken: 'Het bestand kwam niet heel bij ons aan. Probeer het nog eens.',
  klad: 'Je hebt hier al een klad of een tekst. Zet eerst het vinkje hieronder. Wat er staat, blijft bewaard.',
  fout: 'Er ging iets mis aan onze kant. Er is niets veranderd; probeer het zo weer.',
}

/** Why a picture of a file was not taken over, after its name. */
export const PLAATJEFOUTEN = {
  soort: 'Dit soort afbeelding kan hier niet. Bewaar haar als jpg of png en voeg haar zelf toe.',
  groot: 'Ze is groter dan 15 MB. Maak haar kleiner en voeg haar zelf toe.',
  kapot: 'Ze is beschadigd of heeft te veel beeldpunten (meer dan 50 miljoen).',
  virus: 'Er zit een virus in. Gebruik dit bestand niet meer, en vraag je ICT-afdeling om hulp.',
  scanner: 'We konden haar nu niet op virussen nakijken. Voeg haar later zelf toe.',
  tijd: 'Alle afbeeldingen overnemen duurde te lang. Voeg haar zelf toe.',
  anders: 'Ze kwam niet mee. Voeg haar zelf toe.',
} as const

/** What a person has to look at first in a text that came from a file, as a sentence; null when that is done. */
export function eerstNakijken(nodes: readonly TekstNode[]): string | null {
  const woorden = nodes.flatMap((node) =>
    node.type === 'text' && node.marks?.some(({ type }) => type === 'controleer') ? [node.text] : [],
  )
  if (woorden.length > 0) return nogTeControleren(woorden)
  const kaal = nodes.filter((node) => node.type === 'image' && node.attrs.alt === '').length
  return kaal > 0 ? nogTeBeschrijven(kaal) : null
}

const nogTeBeschrijven = (aantal: number) =>
  `Beschrijf eerst wat er op ${aantal === 1 ? 'de afbeelding' : 'de afbeeldingen'} staat. Er ${aantal === 1 ? 'is 1 afbeelding' : `zijn ${aantal} afbeeldingen`} zonder beschrijving; boven de tekst kun je haar invullen.`

function nogTeControleren(woorden: readonly string[]): string {
  const verschillend = [...new Set(woorden)]
  const genoemd = verschillend.slice(0, 5).map((woord) => `“${woord}”`)
  const meer = verschillend.length > genoemd.length ? ' en andere' : ''
  return `Controleer eerst de gemarkeerde woorden: ${genoemd.join(', ')}${meer}. Klopt een woord, kies dan “Dit woord klopt” boven de tekst.`
}

/** What is wrong with a text, by the name of what does not fit in it. */
export const TEKSTFOUTEN: Record<string, string> = {
  href: 'Een link in je tekst klopt niet. Gebruik een adres dat begint met https://, mailto: of tel:.',
  alt: 'Beschrijf bij elke afbeelding wat erop staat.',
  bron: 'Een voetnoot in je tekst klopt niet. Kies de bron opnieuw.',
}
