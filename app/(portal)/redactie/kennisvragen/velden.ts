import { alsOpties } from '@/components/redactie/opties'
import type { Veld } from '@/components/redactie/veld'
import { PRIORITEIT_LABELS, STAND_LABELS } from '@/lib/domain/kennisvragen/labels'

/** The form of a kennisvraag. */
export const kennisvraagVelden = (doelgroepen: readonly { id: string; titel: string }[]): readonly Veld[] => [
  { soort: 'regel', naam: 'vraag', label: 'Vraag', verplicht: true, maxTekens: 300 },
  {
    soort: 'alinea',
    naam: 'waarom',
    label: 'Waarom telt deze vraag?',
    verplicht: true,
    maxTekens: 1_000,
  },
  {
    soort: 'keuze',
    naam: 'prioriteit',
    label: 'Prioriteit',
    verplicht: true,
    leeg: 'Kies een prioriteit',
    opties: alsOpties(PRIORITEIT_LABELS),
  },
  {
    soort: 'keuze',
    naam: 'stand',
    label: 'Hoe staat het ervoor?',
    verplicht: true,
    opties: alsOpties(STAND_LABELS),
  },
  { soort: 'regel', naam: 'herkomst', label: 'Waar komt de vraag vandaan?', verplicht: true, maxTekens: 200 },
  {
    soort: 'regel',
    naam: 'eigenaarRol',
    label: 'Wie pakt dit op?',
    hint: 'Een rol, geen naam. Bijvoorbeeld: Onderwijsknooppunt.',
    maxTekens: 120,
  },
  {
    soort: 'keuzes',
    naam: 'doelgroepIds',
    label: 'Doelgroepen',
    opties: doelgroepen.map(({ id, titel }) => ({ value: id, label: titel })),
  },
]
