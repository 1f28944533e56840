/** What points at a begrip, for "3 links in teksten gaan naar …". */
export const VERWIJZING_NAAR_BEGRIP = [
  { wat: 'teksten', een: 'tekst met een link', meer: 'teksten met een link' },
  { wat: 'bronnen', een: 'bron', meer: 'bronnen' },
  { wat: 'meldingen', een: 'melding van een lezer', meer: 'meldingen van lezers' },
  { wat: 'groepen', een: 'groep woorden', meer: 'groepen woorden' },
] as const
