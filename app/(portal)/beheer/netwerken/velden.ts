import type { Veld } from '@/components/redactie/veld'

/** The form of a netwerk. */
export const netwerkVelden: readonly Veld[] = [
  { naam: 'naam', label: 'Naam', soort: 'regel', maxTekens: 160, verplicht: true },
  {
    naam: 'korteNaam',
    label: 'Korte naam',
    soort: 'regel',
    maxTekens: 60,
    verplicht: true,
    hint: 'Zoals in lijsten en filters: Zeeland.',
  },
  { naam: 'gemeenten', label: 'Gemeenten', soort: 'regels', hint: 'Eén gemeente per regel.' },
  { naam: 'gemeentenGeverifieerd', label: 'De gemeenten zijn bevestigd', soort: 'vink' },
  {
    naam: 'contactrol',
    label: 'Rol van het aanspreekpunt',
    soort: 'regel',
    maxTekens: 80,
    verplicht: true,
    hint: 'Een rol, geen naam van een persoon.',
  },
  { naam: 'website', label: 'Website', soort: 'adres', maxTekens: 2_000 },
  {
    naam: 'verhalenPerJaar',
    label: 'Afgesproken verhalen per jaar',
    soort: 'getal',
    min: 0,
    max: 1_000,
    verplicht: true,
  },
  {
    naam: 'webinarsPerJaar',
    label: 'Afgesproken webinars per jaar',
    soort: 'getal',
    min: 0,
    max: 1_000,
    verplicht: true,
  },
  { naam: 'geverifieerd', label: 'De gegevens zijn nagekeken', soort: 'vink' },
  {
    naam: 'opmerking',
    label: 'Wat nog uitgezocht moet worden',
    soort: 'alinea',
    maxTekens: 2_000,
    hint: 'Alleen voor redactie, beheer en de coördinatoren van dit netwerk.',
  },
  {
    naam: 'actief',
    label: 'Dit netwerk doet mee',
    soort: 'vink',
    hint: 'Zonder vinkje staat het niet meer in lijsten en keuzes.',
  },
]

/** What a new netwerk starts with. */
export const nieuwNetwerk = {
  contactrol: 'Netwerkcoördinator',
  verhalenPerJaar: 2,
  webinarsPerJaar: 2,
  actief: true,
}
