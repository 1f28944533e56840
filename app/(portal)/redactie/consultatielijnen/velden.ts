import type { Veld } from '@/components/redactie/veld'

type Keuze = { id: string; naam: string }
type Keuzes = { doelgroep: readonly Keuze[]; netwerk: readonly Keuze[] }

const alsOptie = ({ id, naam }: Keuze) => ({ value: id, label: naam })

const NUMMER: readonly Veld[] = [
  {
    soort: 'regel',
    naam: 'telefoon',
    label: 'Telefoonnummer',
    hint: 'Zoals je het uitspreekt: 088 605 14 44. Twee nummers? Zet er “of” tussen. Weet je het niet zeker, laat het dan leeg.',
    maxTekens: 60,
  },
  {
    soort: 'regel',
    naam: 'bereikbaarheid',
    label: 'Bereikbaarheid',
    hint: 'In woorden, zoals de lijn het zelf zegt.',
    maxTekens: 200,
  },
  {
    soort: 'keuze',
    naam: 'openingstijden',
    label: 'Nu bereikbaar?',
    hint: 'Hiermee zegt de pagina of de lijn op dit moment bereikbaar is.',
    leeg: 'Weten we niet',
    opties: [{ value: 'ALTIJD', label: 'Dag en nacht, elke dag' }],
  },
]
const KOSTEN: Veld = { soort: 'regel', naam: 'kosten', label: 'Kosten', maxTekens: 200 }
const NAGEKEKEN: readonly Veld[] = [
  {
    soort: 'vink',
    naam: 'geverifieerd',
    label: 'De gegevens zijn nagekeken',
    hint: 'Iemand heeft het nummer gebeld of de website geopend.',
  },
  {
    soort: 'alinea',
    naam: 'opmerking',
    label: 'Wat nog uitgezocht moet worden',
    hint: 'Alleen voor redactie, beheer, coördinatoren en wie de lijn bijhoudt.',
    maxTekens: 2_000,
  },
]

/** What who looks after a line may correct. */
export const gegevensVelden: readonly Veld[] = [...NUMMER, KOSTEN, ...NAGEKEKEN]

/** The form of a consultatielijn. */
export const consultatielijnVelden = ({ doelgroep, netwerk }: Keuzes): readonly Veld[] => [
  { soort: 'regel', naam: 'naam', label: 'Naam', verplicht: true, maxTekens: 160 },
  ...NUMMER,
  {
    soort: 'alinea',
    naam: 'voorWelkeVraag',
    label: 'Voor welke vraag',
    hint: 'Waarover kun je bellen? Bijvoorbeeld: onrust, pijn, medicijnen.',
    verplicht: true,
    maxTekens: 1_000,
  },
  {
    soort: 'alinea',
    naam: 'voorWie',
    label: 'Voor wie',
    hint: 'Wie mag er bellen? Bijvoorbeeld: verpleegkundigen en huisartsen, niet de naasten.',
    verplicht: true,
    maxTekens: 600,
  },
  {
    soort: 'alinea',
    naam: 'hoe',
    label: 'Zo werkt het',
    hint: 'Wat gebeurt er als je belt, en wat houd je bij de hand?',
    verplicht: true,
    maxTekens: 1_500,
  },
  KOSTEN,
  { soort: 'adres', naam: 'website', label: 'Website', maxTekens: 2_000 },
  {
    soort: 'regel',
    naam: 'gebied',
    label: 'Gebied',
    hint: 'In woorden, zoals lezers het zien: Zeeland, of heel Nederland.',
    verplicht: true,
    maxTekens: 120,
  },
  { soort: 'vink', naam: 'landelijk', label: 'Deze lijn is voor het hele land' },
  {
    soort: 'keuzes',
    naam: 'netwerkIds',
    label: 'Netwerken',
    hint: 'Wie in deze netwerken werkt, ziet de lijn in het dossier. Is zij voor het hele land? Dan hoef je er geen te kiezen.',
    opties: netwerk.map(alsOptie),
  },
  {
    soort: 'keuzes',
    naam: 'doelgroepIds',
    label: 'Doelgroepen',
    hint: 'De lijn staat in het dossier van wat je hier aanvinkt.',
    opties: doelgroep.map(alsOptie),
  },
  ...NAGEKEKEN,
]
