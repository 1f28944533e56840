import 'server-only'
import type { BesluitDto } from '../besluiten/queries'
import { VERHAALVELD_LABELS } from '../praktijkverhalen/labels'
import type { Verhaaldeel } from '../praktijkverhalen/schema'
import { isTekstDoc } from '../teksten/leesschema'
import { type Diaregel, diaregels, losseIdeeen, verdeel, verdeelOver } from './diatekst'

type Keuze = 'DOEN_WE_AL' | 'WILLEN_WE' | 'PAST_NIET'
export type Netwerkoordeel = {
  slug: string
  korteNaam: string
  oordeel: { keuze: Keuze; reden: string } | null
}

/** A story as the stand walks through it. */
export type Standverhaal = Record<Verhaaldeel, unknown> & {
  id: string
  slug: string
  titel: string
  samenvatting: string
  netwerk: string | null
  netwerken: readonly Netwerkoordeel[]
}

/** What lies on the table: the day, its stories in order, and what was decided so far. */
export type Stand = {
  id: string
  titel: string
  /** Dutch calendar day */
  datum: string
  verhalen: readonly Standverhaal[]
  besluiten: readonly BesluitDto[]
}

type Over = { id: string; slug: string; titel: string }

/** One screen with one idea. `over`: the story that it is of; null for the day as a whole. */
export type Dia =
  | { soort: 'BEGIN'; kop: string; datum: string; over: null }
  | { soort: 'TITEL'; kop: string; samenvatting: string; netwerk: string | null; over: Over }
  | { soort: 'TEKST'; kop: string; regels: readonly Diaregel[]; over: Over | null }
  | { soort: 'OORDELEN'; kop: string; netwerken: readonly Netwerkoordeel[]; over: Over }
  | { soort: 'BESLUIT'; kop: string; besluiten: readonly BesluitDto[]; over: Over }
  | { soort: 'EINDE'; kop: string; besluiten: readonly BesluitDto[]; over: null }

/** The screens of a day, one idea each, in the order of the walk. */
export const maakDias = ({ titel, datum, verhalen, besluiten }: Stand): Dia[] => [
  { soort: 'BEGIN', kop: titel, datum, over: null },
  ...tekstdias(null, 'Deze verhalen', verhalen.map(alsRegel)),
  ...verhalen.flatMap((verhaal) => vanVerhaal(verhaal, besluiten)),
  ...einde(besluiten),
]

const alsRegel = ({ titel }: Standverhaal, plek: number): Diaregel => ({
  tekst: titel,
  teken: `${plek + 1}.`,
  diepte: 0,
})

// Smaller letters than the text of a story: more of them on a line, and more lines.
const BESLUIT_TEKENS = 65
const BESLUIT_REGELS = 11
const besluithoogte = ({ tekst }: BesluitDto) => Math.ceil(tekst.length / BESLUIT_TEKENS) + 1.5

function einde(besluiten: readonly BesluitDto[]): Dia[] {
  const schermen = verdeelOver(besluiten, besluithoogte, BESLUIT_REGELS)
  return (schermen.length === 0 ? [[]] : schermen).map((deel, plek, alle) => ({
    soort: 'EINDE',
    kop: metTelling('Wat we besloten', plek, alle.length),
    besluiten: deel,
    over: null,
  }))
}

function vanVerhaal(verhaal: Standverhaal, alle: readonly BesluitDto[]): Dia[] {
  const { id, slug, titel, samenvatting, netwerk, netwerken } = verhaal
  const over = { id, slug, titel }
  const heel = (deel: 'casus' | 'aanpak' | 'uitkomst' | 'gespreksvragen') =>
    tekstdias(over, VERHAALVELD_LABELS[deel], isTekstDoc(verhaal[deel]) ? diaregels(verhaal[deel]) : [])
  return [
    { soort: 'TITEL', kop: titel, samenvatting, netwerk, over },
    ...heel('casus'),
    ...heel('aanpak'),
    ...heel('uitkomst'),
    ...aandachtspunten(over, verhaal.aandachtspunten),
    ...heel('gespreksvragen'),
    { soort: 'OORDELEN', kop: 'Ook iets voor ons?', netwerken, over },
    {
      soort: 'BESLUIT',
      kop: 'Wat spreken we af?',
      besluiten: alle.filter(({ verhaalId }) => verhaalId === id),
      over,
    },
  ]
}

const tekstdias = (over: Over | null, kop: string, regels: readonly Diaregel[]): Dia[] =>
  verdeel(regels).map((deel, plek, schermen) => ({
    soort: 'TEKST',
    kop: metTelling(kop, plek, schermen.length),
    regels: deel,
    over,
  }))

const aandachtspunten = (over: Over, doc: unknown): Dia[] =>
  (isTekstDoc(doc) ? losseIdeeen(doc) : []).flatMap((regels, plek, punten) =>
    tekstdias(
      over,
      punten.length === 1 ? 'Aandachtspunt' : `Aandachtspunt ${plek + 1} van ${punten.length}`,
      regels,
    ),
  )

const metTelling = (kop: string, plek: number, aantal: number) =>
  aantal === 1 ? kop : `${kop} (${plek + 1}/${aantal})`
