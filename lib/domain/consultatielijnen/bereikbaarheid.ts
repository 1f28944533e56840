import 'server-only'
import { fromDate, getDayOfWeek } from '@internationalized/date'
import type { Openingstijden } from './schema'

/** What the clock says of a line. `ONBEKEND` when its hours are not known: then only the words of the source count. */
export type Bereikbaarheid =
  | { stand: 'NU_BEREIKBAAR'; altijd: boolean }
  | { stand: 'NU_DICHT' }
  | { stand: 'ONBEKEND' }

/** Is the line staffed at this instant? Counted in Dutch wall time, also in the nights of the changeover. */
export function bereikbaarheid(tijden: Openingstijden | null, moment: Date): Bereikbaarheid {
  if (!tijden) return { stand: 'ONBEKEND' }
  const lokaal = fromDate(moment, 'Europe/Amsterdam')
  // Monday is 1, as in openingstijden.
  const dag = getDayOfWeek(lokaal, 'nl-NL', 'mon') + 1
  const minuut = lokaal.hour * 60 + lokaal.minute
  const open = tijden.some(
    ({ dagen, van, tot }) => dagen.includes(dag) && minuten(van) <= minuut && minuut < minuten(tot),
  )
  return open ? { stand: 'NU_BEREIKBAAR', altijd: isAltijd(tijden) } : { stand: 'NU_DICHT' }
}

const minuten = (tijd: string): number => {
  const [uur = 0, minuut = 0] = tijd.split(':').map(Number)
  return uur * 60 + minuut
}

const isAltijd = (tijden: Openingstijden) =>
  tijden.some(({ dagen, van, tot }) => new Set(dagen).size === 7 && van === '00:00' && tot === '24:00')
