import 'server-only'
import { parseAbsolute, parseDate, toCalendarDate } from '@internationalized/date'

const ZONE = 'Europe/Amsterdam'

/** The Dutch calendar day of an instant: '2026-11-21'. */
export const dagVan = (moment: Date): string =>
  toCalendarDate(parseAbsolute(moment.toISOString(), ZONE)).toString()

/** The yearly controle: a year after `dag`; 29 February is followed by 28 February. */
export const dagVanVolgendeControle = (dag: string): string => parseDate(dag).add({ years: 1 }).toString()

/** A day as the database keeps it (`date`): midnight UTC. */
export const alsDatum = (dag: string): Date => new Date(`${dag}T00:00:00Z`)

/** The day in a `date` column: '2026-11-21', or null. */
export const alsDag = (datum: Date | null): string | null =>
  datum === null ? null : datum.toISOString().slice(0, 10)

/** True from the day after the day on which the controle was due. */
export const isControleVoorbij = (volgende: string | null, now: Date): boolean =>
  volgende !== null && volgende < dagVan(now)
