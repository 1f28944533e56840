import 'server-only'
import { parseDate } from '@internationalized/date'

// The Swedish way of writing a date is the ISO one.
const dagFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' })

/** The Dutch calendar day of an instant: '2026-11-21'. */
export const dagVan = (moment: Date): string => dagFormat.format(moment)

/** So many months after `dag`; a day that the month lacks becomes its last: 29 February is followed by 28 February. */
export const dagVanVolgendeControle = (dag: string, maanden: number): string =>
  parseDate(dag).add({ months: maanden }).toString()

/** A day as the database keeps it (`date`): midnight UTC. */
export const alsDatum = (dag: string): Date => new Date(`${dag}T00:00:00Z`)

/** The day in a `date` column: '2026-11-21', or null. */
export const alsDag = (datum: Date | null): string | null =>
  datum === null ? null : datum.toISOString().slice(0, 10)

/** True from the day after the day on which the controle was due. */
export const isControleVoorbij = (volgende: string | null, now: Date): boolean =>
  volgende !== null && volgende < dagVan(now)
