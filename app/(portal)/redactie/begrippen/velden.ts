import type { Veld } from '@/components/redactie/veld'

/** The form of a begrip. */
export const begripVelden = (
  bronnen: readonly { id: string; titel: string; uitgever: string }[],
): readonly Veld[] => [
  { soort: 'regel', naam: 'term', label: 'Begrip', verplicht: true, maxTekens: 120 },
  {
    soort: 'alinea',
    naam: 'uitleg',
    label: 'Uitleg',
    hint: 'In een of twee korte zinnen, in gewone taal. Lezers zien dit ook bij het woord in een tekst.',
    verplicht: true,
    maxTekens: 600,
  },
  {
    soort: 'regels',
    naam: 'ookBekendAls',
    label: 'Ook bekend als',
    hint: 'Afkortingen en andere woorden, een per regel.',
  },
  {
    soort: 'keuzes',
    naam: 'bronIds',
    label: 'Bronnen',
    opties: bronnen.map(({ id, titel, uitgever }) => ({ value: id, label: `${titel} (${uitgever})` })),
  },
]
