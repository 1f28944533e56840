import 'server-only'
import ICAL from 'ical.js'
import { HORIZON_DAGEN } from './horizon'

const MEESTE_KEREN = 60
/** From the first time on, which may be years ago. */
const MEESTE_STAPPEN = 4_000
const MEESTE_MS = 2_000
const DAG = 86_400_000

type Keer = { event: ICAL.Component; begin: ICAL.Time }

/**
 * The times of an event that comes back, from today to the horizon, each with what is said of that time. `isIngekort`:
 * there are more, or we do not count on with such a rule and show the first time only.
 */
export function herhalingen(
  event: ICAL.Component,
  uitzonderingen: readonly ICAL.Component[],
  now: Date,
): { keren: Keer[]; isIngekort: boolean } {
  const heel = new ICAL.Event(event, { exceptions: [...uitzonderingen], strictExceptions: false })
  if (!event.getAllProperties('rrule').every(isTeTellen))
    return { keren: [{ event, begin: heel.startDate }], isIngekort: true }
  const vanaf = now.getTime() - 2 * DAG
  const tot = now.getTime() + HORIZON_DAGEN * DAG
  const keren: Keer[] = []
  const loper = heel.iterator()
  const begonnen = Date.now()
  for (let stap = 0; stap < MEESTE_STAPPEN; stap += 1) {
    const keer: ICAL.Time | null | undefined = loper.next()
    if (!keer) return { keren, isIngekort: false }
    // Close enough to stop by; which zone it is in matters no more than a day.
    const ongeveer = keer.toJSDate().getTime()
    if (ongeveer > tot) return { keren, isIngekort: false }
    if (ongeveer >= vanaf) {
      const { item, startDate } = heel.getOccurrenceDetails(keer)
      keren.push({ event: item.component, begin: startDate })
    }
    if (keren.length >= MEESTE_KEREN || Date.now() - begonnen > MEESTE_MS) break
  }
  return { keren, isIngekort: true }
}

const DELEN: Record<string, readonly string[]> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYMONTH', 'BYDAY', 'BYMONTHDAY'],
}

// The package looks for ever for a 30th of February. Rules by which a day may never come are not counted on with.
function isTeTellen(property: ICAL.Property): boolean {
  const regel = property.getFirstValue()
  if (!(regel instanceof ICAL.Recur)) return false
  const delen = DELEN[regel.freq]
  if (!delen) return false
  const parts: Record<string, readonly (string | number)[] | undefined> = regel.parts
  if (Object.keys(parts).some((deel) => !delen.includes(deel))) return false
  const dagen = parts['BYMONTHDAY'] ?? []
  const weekdagen = parts['BYDAY'] ?? []
  return (
    dagen.every((dag) => Math.abs(Number(dag)) <= 28) &&
    weekdagen.every((dag) => /^(?:[+-]?[1-4])?[A-Z]{2}$/.test(String(dag)))
  )
}
