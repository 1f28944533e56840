import 'server-only'
import ICAL from 'ical.js'
import { TIJDZONE } from '../publicatie/lokaletijd'

// The norm allows 75 bytes; the package forgets the space that a continued line begins with.
ICAL.foldLength = 74

/** One date of a scholing in somebody's own agenda. Local times are 'YYYY-MM-DDTHH:mm' in Europe/Amsterdam. */
export type Kalenderregel = {
  /** see `uidVan` */
  uid: string
  titel: string
  /** absolute address of the scholing */
  adres: string
  lokaalBegin: string
  lokaalEinde: string
  plaats: string | null
  omschrijving: string
  datumBevestigd: boolean
  /** raised at every save, so that agendas take over a change */
  versie: number
  bijgewerkt: Date
}

// The rules since 1996. Agendas that know the zone by its name use their own; the others need them in the file.
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${TIJDZONE}
X-LIC-LOCATION:${TIJDZONE}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`

/**
 * The name of a date that never changes, so that an agenda recognises it: the ref, and for a second and later date also
 * its id. `oudste` is the date that was made first.
 */
export const uidVan = (ref: string, id: string, oudste: string): string =>
  id === oudste ? `${ref}@kennisplein` : `${ref}/${id}@kennisplein`

/** An iCalendar file (RFC 5545) with one event per line. `naam` is what an agenda calls it. */
export function kalenderbestand(naam: string, regels: readonly Kalenderregel[]): string {
  const kalender = new ICAL.Component('vcalendar')
  kalender.addPropertyWithValue('version', '2.0')
  kalender.addPropertyWithValue('prodid', '-//Kennisplein//Scholingsagenda//NL')
  kalender.addPropertyWithValue('calscale', 'GREGORIAN')
  kalender.addPropertyWithValue('method', 'PUBLISH')
  kalender.addPropertyWithValue('x-wr-calname', naam)
  kalender.addSubcomponent(new ICAL.Component(ICAL.parse(VTIMEZONE)))
  for (const regel of regels) kalender.addSubcomponent(gebeurtenis(regel))
  return kalender.toString()
}

function gebeurtenis(regel: Kalenderregel) {
  const event = new ICAL.Component('vevent')
  const bijgewerkt = ICAL.Time.fromJSDate(regel.bijgewerkt, true)
  event.addPropertyWithValue('uid', regel.uid)
  event.addPropertyWithValue('sequence', regel.versie)
  // Of a published event this is the moment of its last change (RFC 5545, 3.8.7.2).
  event.addPropertyWithValue('dtstamp', bijgewerkt)
  event.addPropertyWithValue('last-modified', bijgewerkt)
  event.addProperty(wandtijd('dtstart', regel.lokaalBegin))
  event.addProperty(wandtijd('dtend', regel.lokaalEinde))
  event.addPropertyWithValue('summary', regel.titel)
  event.addPropertyWithValue('description', regel.omschrijving)
  if (regel.plaats) event.addPropertyWithValue('location', regel.plaats)
  event.addPropertyWithValue('url', regel.adres)
  event.addPropertyWithValue('status', regel.datumBevestigd ? 'CONFIRMED' : 'TENTATIVE')
  return event
}

// From the local text and not from the instant: a later change of zone rules moves the instant, not the meeting.
function wandtijd(naam: string, lokaal: string) {
  const property = new ICAL.Property(naam)
  property.setValue(ICAL.Time.fromDateTimeString(`${lokaal}:00`))
  property.setParameter('tzid', TIJDZONE)
  return property
}
