import 'server-only'
import type { BesluitDto } from '../besluiten/queries'
import { OORDEEL_LABELS } from '../oordelen/labels'
import { OORDEELKEUZES } from '../oordelen/schema'
import type { Dia, Netwerkoordeel } from './dias'
import { type Diaregel, verdeel } from './diatekst'

/** A screen as plain lines, for a file: everything that the stand shows when it is opened, split where it is too long. */
export type Vel = { kop: string; over: { slug: string; titel: string } | null; regels: Diaregel[] }

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const opDag = (dag: string) => datum.format(new Date(`${dag}T00:00:00Z`))

/** The screens of a day as sheets. */
export const maakVellen = (dias: readonly Dia[]): Vel[] =>
  dias.flatMap((dia) => {
    const delen = verdeel(lijnen(dia))
    return (delen.length === 0 ? [[]] : delen).map((regels, plek) => ({
      kop: plek === 0 ? dia.kop : `${dia.kop} – vervolg${plek === 1 ? '' : ` ${plek}`}`,
      over: dia.over,
      regels,
    }))
  })

function lijnen(dia: Dia): Diaregel[] {
  switch (dia.soort) {
    case 'BEGIN':
      return [gewoon(opDag(dia.datum))]
    case 'TITEL':
      return [dia.samenvatting, dia.netwerk && `Uit ${dia.netwerk}`].filter((zin) => !!zin).map(gewoon)
    case 'TEKST':
      return [...dia.regels]
    case 'OORDELEN':
      return oordelen(dia.netwerken)
    case 'BESLUIT':
    case 'EINDE':
      return dia.besluiten.length === 0
        ? [gewoon('Er is nog niets afgesproken.')]
        : dia.besluiten.flatMap(besluit)
  }
}

const gewoon = (tekst: string | null): Diaregel => ({ tekst: tekst ?? '', teken: null, diepte: 0 })
const punt = (tekst: string): Diaregel => ({ tekst, teken: '•', diepte: 0 })

function oordelen(netwerken: readonly Netwerkoordeel[]): Diaregel[] {
  const stil = netwerken.filter(({ oordeel }) => oordeel === null).map(({ korteNaam }) => korteNaam)
  return [
    ...OORDEELKEUZES.flatMap((keuze) => {
      const van = netwerken.flatMap(({ korteNaam, oordeel }) =>
        oordeel?.keuze === keuze ? [punt(`${korteNaam}: ${oordeel.reden}`)] : [],
      )
      return van.length === 0 ? [] : [gewoon(`${OORDEEL_LABELS[keuze]} (${van.length})`), ...van]
    }),
    ...(stil.length === 0 ? [] : [gewoon(`Nog geen oordeel van ${stil.join(', ')}.`)]),
  ]
}

const besluit = ({ tekst, wie, voor, netwerk, isGedaan }: BesluitDto): Diaregel[] => [
  punt(tekst),
  {
    ...gewoon([`${wie}, ${opDag(voor)}`, netwerk, isGedaan && 'gedaan'].filter((deel) => !!deel).join(' · ')),
    diepte: 1,
  },
]
