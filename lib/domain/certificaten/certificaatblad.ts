import 'server-only'
import { TIJDZONE } from '../publicatie/lokaletijd'
import { pdfBlad } from './pdf-blad'

type Certificaat = {
  naam: string
  titel: string
  code: string
  organisatorRol: string
  bijeenkomsten: readonly { begin: Date; einde: Date }[]
}

const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, dateStyle: 'long' })
const UUR = 3_600_000

/** The certificate as a PDF of one page. `adres`: where anybody checks the code. */
export function certificaatPdf(
  { naam, titel, code, organisatorRol, bijeenkomsten }: Certificaat,
  adres: string,
): Buffer {
  const uren = bijeenkomsten.reduce(
    (som, { begin, einde }) => som + (einde.getTime() - begin.getTime()) / UUR,
    0,
  )
  const dagen = [...new Set(bijeenkomsten.map(({ begin }) => dag.format(begin)))].join(', ')
  return pdfBlad(`Certificaat: ${titel}`, [
    { soort: 'H1', tekst: 'Certificaat van deelname', grootte: 26, vet: true },
    { soort: 'P', tekst: naam, grootte: 20, vet: true, ruimte: 40 },
    { soort: 'P', tekst: 'nam deel aan de scholing', grootte: 13, ruimte: 10 },
    { soort: 'P', tekst: titel, grootte: 16, vet: true, ruimte: 10 },
    { soort: 'P', tekst: `Wanneer: ${dagen}`, grootte: 12, ruimte: 20 },
    {
      soort: 'P',
      tekst: `Duur: ${uren.toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`,
      grootte: 12,
    },
    { soort: 'P', tekst: `Organisatie: ${organisatorRol}`, grootte: 12 },
    { soort: 'P', tekst: `Code: ${code}`, grootte: 12, vet: true, ruimte: 60 },
    { soort: 'P', tekst: `Of dit certificaat klopt, zie je op ${adres}`, grootte: 10 },
    { soort: 'P', tekst: 'Kennisplein Hospicezorg', grootte: 10, ruimte: 20 },
  ])
}
