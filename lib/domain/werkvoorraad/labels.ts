/** Every kind of work that the redactie can have before it, as filters and figures name it. */
export const WERKSOORT_LABELS = {
  nummers: 'Nummers die misschien niet kloppen',
  'tweede-lezer': 'Geplaatst, tweede lezer volgt nog',
  beoordelen: 'Te beoordelen',
  meldingen: 'Meldingen van lezers',
  gepland: 'Gepland',
  voorstellen: 'Voorstellen voor een dossier',
  opmerkingen: 'Open opmerkingen bij teksten',
  verzoeken: 'Waar iemand anders naar moet kijken',
  controles: 'Wat gecontroleerd moet worden',
  afsluitingen: 'Scholingen afsluiten',
  verantwoordelijken: 'Zonder verantwoordelijke',
  zoekgaten: 'Gezocht en niet gevonden',
  links: 'Links die dood, verhuisd of veranderd zijn',
  agendas: 'Agenda’s van elders die niet te lezen zijn',
  botsingen: 'Teksten die elkaar kruisten',
  concepten: 'Jouw concepten',
} as const
export type Werksoort = keyof typeof WERKSOORT_LABELS

/** The sentence for a list that does not hold all work of these kinds. */
export const meerDanHier = (soorten: readonly Werksoort[]): string =>
  `Van deze soorten werk staat hier het begin, en is er nog meer: ${soorten.map((soort) => WERKSOORT_LABELS[soort]).join('; ')}.`

/** Most urgent first. */
export const URGENTIE_LABELS = {
  NU: 'Nu',
  TE_LAAT: 'Te laat',
  DEZE_WEEK: 'Binnen een week',
  LATER: 'Later',
} as const
export type Urgentie = keyof typeof URGENTIE_LABELS

export const SORTERINGEN = ['urgentie', 'titel', 'wat', 'netwerk', 'van', 'voor'] as const
export type Sortering = (typeof SORTERINGEN)[number]
