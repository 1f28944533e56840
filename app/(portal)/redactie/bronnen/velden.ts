import { alsOpties } from '@/components/redactie/opties'
import type { Veld } from '@/components/redactie/veld'
import { BRON_SOORT_LABELS, TAAL_LABELS } from '@/lib/domain/bronnen/labels'

/** The form of a bron. */
export const bronVelden = (doelgroepen: readonly { id: string; titel: string }[]): readonly Veld[] => [
  { soort: 'regel', naam: 'titel', label: 'Titel', verplicht: true, maxTekens: 200 },
  {
    soort: 'adres',
    naam: 'url',
    label: 'Webadres',
    hint: 'Begint met https://',
    verplicht: true,
    maxTekens: 2_000,
  },
  { soort: 'regel', naam: 'uitgever', label: 'Uitgever', verplicht: true, maxTekens: 160 },
  {
    soort: 'keuze',
    naam: 'soort',
    label: 'Soort',
    verplicht: true,
    leeg: 'Kies een soort',
    opties: alsOpties(BRON_SOORT_LABELS),
  },
  { soort: 'keuze', naam: 'taal', label: 'Taal', verplicht: true, opties: alsOpties(TAAL_LABELS) },
  {
    soort: 'regel',
    naam: 'tijd',
    label: 'Hoe lang duurt het?',
    hint: 'Bijvoorbeeld: tien minuten lezen.',
    maxTekens: 80,
  },
  {
    soort: 'alinea',
    naam: 'beschrijving',
    label: 'Beschrijving',
    hint: 'Wat vind je hier, en wanneer heb je er iets aan?',
    verplicht: true,
    maxTekens: 1_000,
  },
  {
    soort: 'keuzes',
    naam: 'doelgroepIds',
    label: 'Doelgroepen',
    hint: 'Het dossier van wat je hier aanvinkt kan de bron kiezen.',
    opties: doelgroepen.map(({ id, titel }) => ({ value: id, label: titel })),
  },
  {
    soort: 'vink',
    naam: 'geverifieerd',
    label: 'De bron is gelezen',
    hint: 'Iemand heeft de bron geopend en titel, uitgever en beschrijving vergeleken.',
  },
  { soort: 'dag', naam: 'laatstGecontroleerdOp', label: 'Link het laatst gecontroleerd op' },
]
