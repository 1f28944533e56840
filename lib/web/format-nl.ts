const TIME_ZONE = 'Europe/Amsterdam'

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: TIME_ZONE, ...options })

const dayFormat = formatter({ weekday: 'short', day: 'numeric', month: 'long' })
const dayYearFormat = formatter({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
const dateFormat = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
const monthFormat = formatter({ month: 'long', year: 'numeric' })
const timeFormat = formatter({ hour: '2-digit', minute: '2-digit' })
const isoDayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short' })
const relativeFormat = new Intl.RelativeTimeFormat('nl-NL', { numeric: 'auto' })

/** The hour that has begun: the same as this moment to all that counts in days here, and the same for an hour to `kept`. */
export const thisHour = (): Date => new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000)

/** '2026-03-12': the Dutch calendar day on which the instant falls. */
export const isoDay = (moment: Date): string => isoDayFormat.format(moment)

/** 'do 12 maart', with the year when it is not the year of `reference`. */
export const formatDay = (moment: Date, reference: Date): string =>
  isoDay(moment).slice(0, 4) === isoDay(reference).slice(0, 4)
    ? dayFormat.format(moment)
    : dayYearFormat.format(moment)

/** '12 maart 2026' */
export const formatDate = (moment: Date): string => dateFormat.format(moment)

/** '21 november 2026' from a calendar day '2026-11-21'; noon, so that it is that day in every zone near ours. */
export const formatDag = (dag: string): string => formatDate(new Date(`${dag}T12:00:00Z`))

/** 'maart 2026' */
export const formatMonth = (moment: Date): string => monthFormat.format(moment)

/** '13:30' */
export const formatTime = (moment: Date): string => timeFormat.format(moment)

/** '13:30–15:00', or with both days when it ends on another day */
export const formatPeriod = (begin: Date, einde: Date, reference: Date): string =>
  isoDay(begin) === isoDay(einde)
    ? `${formatDay(begin, reference)}, ${formatTime(begin)}–${formatTime(einde)}`
    : `${formatDay(begin, reference)}, ${formatTime(begin)} – ${formatDay(einde, reference)}, ${formatTime(einde)}`

/** 'vandaag', 'over 3 dagen', '2 maanden geleden': counted in Dutch calendar days. */
export function formatRelativeDay(moment: Date, reference: Date): string {
  const days = Math.round((Date.parse(isoDay(moment)) - Date.parse(isoDay(reference))) / 86_400_000)
  if (Math.abs(days) < 14) return relativeFormat.format(days, 'day')
  if (Math.abs(days) < 60) return relativeFormat.format(Math.round(days / 7), 'week')
  return Math.abs(days) < 700
    ? relativeFormat.format(Math.round(days / 30.44), 'month')
    : relativeFormat.format(Math.round(days / 365.25), 'year')
}

const euroFormat = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
})

/** 'Gratis' or '€ 12,50', from an amount in cents. */
export const formatKosten = (cents: number): string =>
  cents === 0 ? 'Gratis' : euroFormat.format(cents / 100)

/** 'tel:+31886051444' from the number as people write it: '088 605 14 44'; short numbers ('113') stay as they are. */
export function telHref(telefoon: string): string {
  const digits = telefoon.replace(/[^\d+]/g, '')
  return digits.startsWith('0') ? `tel:+31${digits.slice(1)}` : `tel:${digits}`
}
