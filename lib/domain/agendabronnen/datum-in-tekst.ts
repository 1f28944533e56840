import 'server-only'
import { leesLokaal } from '../publicatie/lokaletijd'

const MAANDEN = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const MAAND =
  'januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec'
const WOORDEN = new RegExp(`\\b(\\d{1,2})\\s+(${MAAND})\\.?,?\\s+(20\\d{2})\\b`, 'i')
const ISO = /\b(20\d{2})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/
const CIJFERS = /\b(\d{1,2})[-/](\d{1,2})[-/](20\d{2})\b/
const TIJD = /\b([01]?\d|2[0-3])[:.]([0-5]\d)\s*(?:uur|u\b|-|–|tot)/i

export type GevondenDatum = { begin: Date; heleDag: boolean }

/**
 * The first date that a Dutch text names, and perhaps the time, that may stand in a longer text: Dutch wall time. Null
 * when it names no date.
 */
export function datumInTekst(tekst: string, langer = tekst): GevondenDatum | null {
  const dag = dagIn(tekst)
  if (!dag) return null
  const tijd = dag.tijd ?? tijdIn(langer)
  const lokaal = leesVeilig(`${dag.dag}T${tijd ?? '00:00'}`)
  return lokaal && { begin: lokaal, heleDag: tijd === null }
}

function dagIn(tekst: string): { dag: string; tijd: string | null } | null {
  const iso = ISO.exec(tekst)
  if (iso) return { dag: `${iso[1]}-${iso[2]}-${iso[3]}`, tijd: iso[4] ? `${iso[4]}:${iso[5]}` : null }
  const woorden = WOORDEN.exec(tekst)
  if (woorden) return { dag: dagVan(woorden[3], maandVan(woorden[2]), woorden[1]), tijd: null }
  const cijfers = CIJFERS.exec(tekst)
  return cijfers && { dag: dagVan(cijfers[3], Number(cijfers[2]), cijfers[1]), tijd: null }
}

const maandVan = (naam = '') => {
  const kort = naam.toLowerCase().slice(0, 3)
  return MAANDEN.indexOf(kort === 'mrt' ? 'maa' : kort) + 1
}

const dagVan = (jaar = '', maand = 0, dag = '') =>
  `${jaar}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`

function tijdIn(tekst: string): string | null {
  const tijd = TIJD.exec(tekst)
  return tijd && `${(tijd[1] ?? '').padStart(2, '0')}:${tijd[2]}`
}

// The 31st of February, or an hour that does not exist on the night of the change.
function leesVeilig(lokaal: string): Date | null {
  try {
    const gelezen = leesLokaal(lokaal)
    return gelezen.soort === 'BESTAAT_NIET' ? null : gelezen.moment
  } catch {
    return null
  }
}
