import 'server-only'
import { leesFeed } from './feedlezer'
import { HORIZON_DAGEN } from './horizon'
import { leesKalender } from './kalenderlezer'
import type { Overgeslagen, Vermelding } from './schema'

const MEESTE = 500
const MEESTE_REDENEN = 100
const DAG = 86_400_000

export class OnleesbareAgenda extends Error {}

/**
 * What an agenda of others holds from today on, the first 500 by date, and what we could not use and why. Throws
 * OnleesbareAgenda when it is no agenda at all.
 */
export function leesAgenda(
  inhoud: Uint8Array,
  soort: string | null,
  omgeving: { url: string; now: Date },
): { vermeldingen: Vermelding[]; overgeslagen: Overgeslagen[] } {
  const tekst = alsTekst(inhoud, soort)
  const gelezen = /^\s*BEGIN:VCALENDAR/im.test(tekst.slice(0, 2_000))
    ? leesKalender(tekst, omgeving)
    : probeer(() => leesFeed(tekst, omgeving))
  const vanaf = omgeving.now.getTime()
  const tot = vanaf + HORIZON_DAGEN * DAG
  const komend = uniek(gelezen.vermeldingen)
    .filter((vermelding) => tijdTot(vermelding) > vanaf && vermelding.begin.getTime() < tot)
    .sort((a, b) => a.begin.getTime() - b.begin.getTime())
  const teVeel = komend.length - MEESTE
  const redenen = [
    ...(teVeel > 0 ? [{ wat: `${teVeel} vermeldingen`, waarom: `We bewaren er ${MEESTE} per agenda.` }] : []),
    ...gelezen.overgeslagen,
  ]
  return { vermeldingen: komend.slice(0, MEESTE), overgeslagen: redenen.slice(0, MEESTE_REDENEN) }
}

/** The instant after which nobody needs to see it any more; what lasts all day is there until that day is over. */
const tijdTot = ({ begin, einde, heleDag }: Vermelding) =>
  einde?.getTime() ?? begin.getTime() + (heleDag ? DAG : 0)

const uniek = (alle: readonly Vermelding[]) => [
  ...new Map(alle.filter(isDenkbaar).map((vermelding) => [vermelding.sleutel, vermelding])).values(),
]

const isDenkbaar = ({ begin, einde }: Vermelding) =>
  Number.isFinite(begin.getTime()) && (einde === null || Number.isFinite(einde.getTime()))

function probeer<T>(lees: () => T): T {
  try {
    return lees()
  } catch (fout) {
    throw new OnleesbareAgenda('geen agenda', { cause: fout })
  }
}

// By the header, else by what the XML says of itself; what neither knows is UTF-8.
function alsTekst(inhoud: Uint8Array, soort: string | null): string {
  const begin = new TextDecoder('latin1').decode(inhoud.subarray(0, 200))
  const naam =
    /charset=["']?([\w-]+)/i.exec(soort ?? '')?.[1] ??
    /<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(begin)?.[1]
  return decoder(naam).decode(inhoud)
}

function decoder(naam = 'utf-8') {
  try {
    return new TextDecoder(naam)
  } catch {
    return new TextDecoder()
  }
}
