import 'server-only'
import {
  fromDate,
  parseDate,
  parseDateTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from '@internationalized/date'

/** Everything is planned in Dutch wall time. */
export const TIJDZONE = 'Europe/Amsterdam'

/**
 * What a Dutch wall time means. In the night of the spring change an hour does not exist; in the night of the autumn
 * change an hour comes twice, and the first one (summer time) is meant.
 */
export type LokaalMoment =
  | { soort: 'GEWOON'; moment: Date }
  | { soort: 'DUBBEL'; moment: Date }
  | { soort: 'BESTAAT_NIET' }

/** Reads 'YYYY-MM-DDTHH:mm' in Europe/Amsterdam, whatever the zone of the server. Throws on any other form. */
export function leesLokaal(lokaal: string): LokaalMoment {
  const wens = parseDateTime(lokaal)
  const eerste = toZoned(wens, TIJDZONE, 'earlier')
  if (toCalendarDateTime(eerste).compare(wens) !== 0) return { soort: 'BESTAAT_NIET' }
  const moment = eerste.toDate()
  const tweede = toZoned(wens, TIJDZONE, 'later').toDate()
  return { soort: moment.getTime() === tweede.getTime() ? 'GEWOON' : 'DUBBEL', moment }
}

/** The Dutch wall time of an instant, as 'YYYY-MM-DDTHH:mm'. */
export const naarLokaal = (moment: Date): string =>
  toCalendarDateTime(fromDate(moment, TIJDZONE)).toString().slice(0, 16)

/** The instant at which the Dutch day 'YYYY-MM-DD' is over. */
export const eindeVanDag = (datum: string): Date =>
  toZoned(toCalendarDateTime(parseDate(datum).add({ days: 1 })), TIJDZONE).toDate()

/** The instant at which the Dutch day begins that lies `dagen` days before the day of `moment`. */
export const dagenEerder = (moment: Date, dagen: number): Date =>
  toZoned(
    toCalendarDateTime(toCalendarDate(fromDate(moment, TIJDZONE)).subtract({ days: dagen })),
    TIJDZONE,
  ).toDate()

/** The last Dutch day before an instant of `eindeVanDag`, as 'YYYY-MM-DD'. */
export const laatsteDag = (einde: Date): string => naarLokaal(new Date(einde.getTime() - 1)).slice(0, 10)
