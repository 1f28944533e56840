import type { NetwerkOordeel } from '@/components/oordelen/oordeel-lijst'

const ELKE = 5_000
const LANGSTE_PAUZE = 60_000

/**
 * Asks every five seconds what the netwerken say, for as long as the page is in sight; waits longer after each failure
 * and asks nothing without a connection. Gives back how to stop.
 */
export function volgOordelen(adres: string, gekregen: (netwerken: NetwerkOordeel[]) => void): () => void {
  let klok: ReturnType<typeof setTimeout> | undefined
  let pauze = ELKE
  let gestopt = false
  const plan = () => {
    clearTimeout(klok)
    if (!gestopt) klok = setTimeout(vraag, pauze)
  }
  const vraag = () => {
    if (document.visibilityState === 'hidden' || !navigator.onLine) return
    void vraagEens(adres).then((netwerken) => {
      pauze = netwerken ? ELKE : Math.min(2 * pauze, LANGSTE_PAUZE)
      if (netwerken && !gestopt) gekregen(netwerken)
      plan()
    })
  }
  const weer = () => {
    clearTimeout(klok)
    pauze = ELKE
    vraag()
  }
  document.addEventListener('visibilitychange', weer)
  window.addEventListener('online', weer)
  vraag()
  return () => {
    gestopt = true
    clearTimeout(klok)
    document.removeEventListener('visibilitychange', weer)
    window.removeEventListener('online', weer)
  }
}

const vraagEens = (adres: string): Promise<NetwerkOordeel[] | null> =>
  fetch(adres)
    .then((antwoord): Promise<unknown> => (antwoord.ok ? antwoord.json() : Promise.resolve(null)))
    .then(oordelenIn)
    .catch(() => null)

function oordelenIn(antwoord: unknown): NetwerkOordeel[] | null {
  if (typeof antwoord !== 'object' || antwoord === null || !('netwerken' in antwoord)) return null
  const { netwerken } = antwoord
  return Array.isArray(netwerken) && netwerken.every(isNetwerkOordeel) ? netwerken : null
}

const isNetwerkOordeel = (waarde: unknown): waarde is NetwerkOordeel =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'slug' in waarde &&
  typeof waarde.slug === 'string' &&
  'korteNaam' in waarde &&
  typeof waarde.korteNaam === 'string' &&
  'oordeel' in waarde &&
  (waarde.oordeel === null || isOordeel(waarde.oordeel))

const isOordeel = (waarde: unknown) =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'keuze' in waarde &&
  typeof waarde.keuze === 'string' &&
  ['DOEN_WE_AL', 'WILLEN_WE', 'PAST_NIET'].includes(waarde.keuze) &&
  'reden' in waarde &&
  typeof waarde.reden === 'string'
