import 'server-only'
import { fromDate, startOfWeek, toCalendarDate } from '@internationalized/date'

/** The Monday of the ISO week in which the moment falls, Europe/Amsterdam, as the database keeps a day. */
export const weekVan = (moment: Date): Date =>
  new Date(`${startOfWeek(toCalendarDate(fromDate(moment, 'Europe/Amsterdam')), 'nl-NL', 'mon')}T00:00:00Z`)

const WEEK_MS = 7 * 86_400_000

/** The first week that is still kept: a year back. */
export const oudsteWeek = (moment: Date): Date => new Date(weekVan(moment).getTime() - 52 * WEEK_MS)
