import 'server-only'
import { dagenEerder } from '../publicatie/lokaletijd'
import type { Eldersfilter } from './schema'

type Rij = {
  begin: Date
  einde: Date | null
  heleDag: boolean
  online: boolean
  bron: { id: string; naam: string }
}

const PER_PAGINA = 30
const DAG = 86_400_000
const DAGEN = { maand: 31, kwartaal: 92, alles: null } as const

/** The page of a filter, and how many there are for each of its choices with the other filters as they are. */
export function eldersVan<R extends Rij>(alle: readonly R[], filter: Eldersfilter, now: Date) {
  const komend = alle.filter((rij) => tot(rij) > now.getTime())
  const met = (anders: Partial<Eldersfilter>) =>
    komend.filter((rij) => past(rij, { ...filter, ...anders }, now))
  const gevonden = met({})
  const aantalPaginas = Math.max(1, Math.ceil(gevonden.length / PER_PAGINA))
  const pagina = Math.min(filter.pagina, aantalPaginas)
  const bronnen = new Map(komend.map(({ bron }) => [bron.id, bron.naam]))
  return {
    regels: gevonden.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA),
    totaal: gevonden.length,
    pagina,
    aantalPaginas,
    /** anything at all, whatever the filter */
    isLeeg: komend.length === 0,
    tellingen: {
      bron: [...bronnen]
        .map(([id, naam]) => ({ id, naam, aantal: met({ bron: id }).length }))
        .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
      alleBronnen: met({ bron: undefined }).length,
      periode: {
        maand: met({ periode: 'maand' }).length,
        kwartaal: met({ periode: 'kwartaal' }).length,
        alles: met({ periode: 'alles' }).length,
      },
      online: met({ online: 'ja' }).length,
      overal: met({ online: undefined }).length,
    },
  }
}

const tot = ({ begin, einde, heleDag }: Rij) => einde?.getTime() ?? begin.getTime() + (heleDag ? DAG : 0)

function past(rij: Rij, { bron, periode, online }: Eldersfilter, now: Date): boolean {
  const dagen = DAGEN[periode]
  return (
    (bron === undefined || rij.bron.id === bron) &&
    (online === undefined || rij.online) &&
    (dagen === null || rij.begin < dagenEerder(now, -dagen))
  )
}
