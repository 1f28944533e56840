import 'server-only'
import { TIJDZONE } from '../publicatie/lokaletijd'
import type { Blad } from '../teksten/blad'

type Certificaat = {
  naam: string
  titel: string
  code: string
  organisatorRol: string
  bijeenkomsten: readonly { begin: Date; einde: Date }[]
}

const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: TIJDZONE, dateStyle: 'long' })
const UUR = 3_600_000

/** The certificate as one page to print. `adres`: where anybody checks the code. */
export function certificaatblad(
  { naam, titel, code, organisatorRol, bijeenkomsten }: Certificaat,
  adres: string,
): Blad {
  const uren = bijeenkomsten.reduce(
    (som, { begin, einde }) => som + (einde.getTime() - begin.getTime()) / UUR,
    0,
  )
  const dagen = [...new Set(bijeenkomsten.map(({ begin }) => dag.format(begin)))].join(', ')
  return {
    titel: `Certificaat: ${titel}`,
    vorm: 'STAAND',
    bladzijden: [
      [
        { soort: 'TITEL', tekst: 'Certificaat van deelname' },
        { soort: 'ALINEA', tekst: naam, maat: 'GROOT' },
        { soort: 'ALINEA', tekst: 'nam deel aan de scholing' },
        { soort: 'KOP', tekst: titel },
        { soort: 'ALINEA', tekst: `Wanneer: ${dagen}` },
        { soort: 'ALINEA', tekst: `Duur: ${uren.toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur` },
        { soort: 'ALINEA', tekst: `Organisatie: ${organisatorRol}` },
        { soort: 'ALINEA', tekst: `Code: ${code}` },
        { soort: 'ALINEA', tekst: `Of dit certificaat klopt, zie je op ${adres}`, maat: 'KLEIN' },
        { soort: 'ALINEA', tekst: 'Kennisplein Hospicezorg', maat: 'KLEIN' },
      ],
    ],
  }
}
