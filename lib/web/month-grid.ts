import 'server-only'
import { getWeeksInMonth, parseDate, startOfWeek } from '@internationalized/date'

/** The weeks that a month ('2027-03') touches, Monday first; days as '2027-03-01', also those of the months around it. */
export function weeksOfMonth(month: string): string[][] {
  const first = parseDate(`${month}-01`)
  const monday = startOfWeek(first, 'nl-NL', 'mon')
  return Array.from({ length: getWeeksInMonth(first, 'nl-NL', 'mon') }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => monday.add({ days: week * 7 + day }).toString()),
  )
}

/** The month so many months further, '2027-03' and -1 give '2027-02'. */
export const monthFrom = (month: string, months: number): string =>
  parseDate(`${month}-01`).add({ months }).toString().slice(0, 7)
