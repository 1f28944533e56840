import { ONDERWERP_LABELS } from '@/lib/domain/publicatie/labels'
import type { listWerkvoorraad } from '@/lib/domain/werkvoorraad/queries'

type Antwoord = Awaited<ReturnType<typeof listWerkvoorraad>>

const soortNaam = (waarde: string): string =>
  Object.entries(ONDERWERP_LABELS).find(([soort]) => soort === waarde)?.[1] ?? waarde

/** The filters of the work list, each value with how much it would leave. */
export function werkfilters(filter: Antwoord['filter'], tellingen: Antwoord['tellingen']) {
  const maak = (
    naam: keyof typeof tellingen,
    label: string,
    leeg: string,
    woord = (tekst: string) => tekst,
  ) => ({
    naam,
    label,
    leeg,
    gekozen: filter[naam],
    opties: tellingen[naam].map(({ value, label: tekst, aantal }) => ({
      value,
      label: `${woord(tekst)} (${aantal})`,
    })),
  })
  const voor = maak('voor', 'Voor wie', 'Iedereen')
  return [
    maak('wat', 'Soort werk', 'Alle soorten werk'),
    maak('urgentie', 'Hoe dringend', 'Alles'),
    maak('soort', 'Waarover', 'Alle soorten', soortNaam),
    maak('netwerk', 'Netwerk', 'Alle netwerken'),
    maak('van', 'Van wie', 'Iedereen'),
    {
      ...voor,
      opties: [{ value: 'mij', label: 'Mij' }, { value: 'niemand', label: 'Nog niemand' }, ...voor.opties],
    },
  ]
}
