/** The lists whose entries can go into one another; begrippen have a status of their own and do it in their own noun. */
export const KEUZE_SOORTEN = [
  'DOELGROEP',
  'WERKVORM',
  'DISCIPLINE',
  'NIVEAU',
  'DOMEIN',
  'SYNONIEMGROEP',
  'NETWERK',
  'ORGANISATIE',
] as const
export type KeuzeSoort = (typeof KEUZE_SOORTEN)[number]

export const KEUZE_LABELS: Record<KeuzeSoort, { een: string; meer: string }> = {
  DOELGROEP: { een: 'doelgroep', meer: 'doelgroepen' },
  WERKVORM: { een: 'werkvorm', meer: 'werkvormen' },
  DISCIPLINE: { een: 'discipline', meer: 'disciplines' },
  NIVEAU: { een: 'niveau', meer: 'niveaus' },
  DOMEIN: { een: 'domein', meer: 'domeinen' },
  SYNONIEMGROEP: { een: 'groep woorden', meer: 'groepen woorden' },
  NETWERK: { een: 'netwerk', meer: 'netwerken' },
  ORGANISATIE: { een: 'organisatie', meer: 'organisaties' },
}

/** What refers to an entry, by the table it stands in, for "3 scholingen gaan mee". A test knows when one is missing. */
export const VERWIJZING_LABELS: Record<string, { een: string; meer: string }> = {
  '"Themadossier"': { een: 'themadossier', meer: 'themadossiers' },
  '"Scholing"': { een: 'scholing', meer: 'scholingen' },
  '"Gebruiker"': { een: 'gebruiker', meer: 'gebruikers' },
  '"Organisatie"': { een: 'organisatie', meer: 'organisaties' },
  '"Plaatsaandeel"': { een: 'scholing met plaatsen', meer: 'scholingen met plaatsen' },
  '"Melding"': { een: 'melding', meer: 'meldingen' },
  '"Besluit"': { een: 'besluit', meer: 'besluiten' },
  '"Oordeel"': { een: 'oordeel over een verhaal', meer: 'oordelen over verhalen' },
  '"Halte"': { een: 'halte van een scholing', meer: 'haltes van scholingen' },
  '"Session"': { een: 'open blik op het netwerk', meer: 'open blikken op het netwerk' },
  '"Publicatie"': { een: 'stuk van het netwerk', meer: 'stukken van het netwerk' },
  '"_BronToDoelgroep"': { een: 'bron', meer: 'bronnen' },
  '"_ConsultatielijnToDoelgroep"': { een: 'consultatielijn', meer: 'consultatielijnen' },
  '"_ConsultatielijnToNetwerk"': { een: 'consultatielijn', meer: 'consultatielijnen' },
  '"_DocentToDoelgroep"': { een: 'docent', meer: 'docenten' },
  '"_DocentToNetwerk"': { een: 'docent', meer: 'docenten' },
  '"_DocentToNiveau"': { een: 'docent', meer: 'docenten' },
  '"_DocentToWerkvorm"': { een: 'docent', meer: 'docenten' },
  '"_DoelgroepToKennisvraag"': { een: 'kennisvraag', meer: 'kennisvragen' },
  '"_DoelgroepToNieuwsbericht"': { een: 'nieuwsbericht', meer: 'nieuwsberichten' },
  '"_DoelgroepToPraktijkverhaal"': { een: 'praktijkverhaal', meer: 'praktijkverhalen' },
  '"_DoelgroepToScholing"': { een: 'scholing', meer: 'scholingen' },
  '"_DisciplineToPraktijkverhaal"': { een: 'praktijkverhaal', meer: 'praktijkverhalen' },
  '"_DisciplineToScholing"': { een: 'scholing', meer: 'scholingen' },
  '"_DomeinToScholing"': { een: 'scholing', meer: 'scholingen' },
  '"_NiveauToScholing"': { een: 'scholing', meer: 'scholingen' },
}
