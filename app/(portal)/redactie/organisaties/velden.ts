import type { Veld } from '@/components/redactie/veld'
import { ORGANISATIE_SOORT_LABELS } from '@/lib/domain/organisaties/labels'

type Netwerk = { id: string; naam: string }

/** The form of an organisatie. */
export const organisatieVelden = (netwerken: readonly Netwerk[]): readonly Veld[] => [
  { naam: 'naam', label: 'Naam', soort: 'regel', maxTekens: 160, verplicht: true },
  {
    naam: 'soort',
    label: 'Wat voor organisatie',
    soort: 'keuze',
    verplicht: true,
    leeg: 'Kies een soort',
    opties: Object.entries(ORGANISATIE_SOORT_LABELS).map(([value, label]) => ({ value, label })),
  },
  { naam: 'gemeente', label: 'Gemeente', soort: 'regel', maxTekens: 80 },
  {
    naam: 'netwerkId',
    label: 'Netwerk',
    soort: 'keuze',
    leeg: 'Geen netwerk',
    opties: netwerken.map(({ id, naam }) => ({ value: id, label: naam })),
  },
  { naam: 'telefoon', label: 'Telefoon', soort: 'regel', maxTekens: 40 },
  { naam: 'website', label: 'Website', soort: 'adres', maxTekens: 2_000 },
  { naam: 'geverifieerd', label: 'De gegevens zijn nagekeken', soort: 'vink' },
  {
    naam: 'opmerking',
    label: 'Wat nog uitgezocht moet worden',
    soort: 'alinea',
    maxTekens: 2_000,
    hint: 'Alleen voor redactie, beheer en de coördinatoren van het netwerk.',
  },
  {
    naam: 'actief',
    label: 'Deze organisatie bestaat nog',
    soort: 'vink',
    hint: 'Zonder vinkje is ze niet meer te zien en te vinden.',
  },
]

/** What a new organisatie starts with. */
export const nieuweOrganisatie = { soort: 'HOSPICE', actief: true }
