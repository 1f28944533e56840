import 'server-only'

const DAG = 86_400_000
const dagnummer = (dag: string) => Date.parse(`${dag}T00:00:00Z`) / DAG

/** What is left of the year of a Dutch calendar day, that day included: 'nog 5 weken', 'nog 3 dagen'. */
export function jaarrest(vandaag: string): string {
  const dagen = dagnummer(`${Number(vandaag.slice(0, 4)) + 1}-01-01`) - dagnummer(vandaag)
  const weken = Math.floor(dagen / 7)
  if (weken > 0) return weken === 1 ? 'nog 1 week' : `nog ${weken} weken`
  return dagen === 1 ? 'nog 1 dag' : `nog ${dagen} dagen`
}
