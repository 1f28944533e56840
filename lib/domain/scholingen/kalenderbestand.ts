import 'server-only'
import ICAL from 'ical.js'
import { TIJDZONE } from '../publicatie/lokaletijd'

// The norm allows 75 bytes; the package forgets the space that a continued line begins with.
ICAL.foldLength = 74

/** Sure; not sure yet, or not for this person; does not go on. */
export type Kalenderstand = 'ZEKER' | 'ONZEKER' | 'AFGELAST'

/** To whom a file is sent that changes (REQUEST) or takes away (CANCEL) what stands in their agenda (RFC 5546). */
export type Uitnodiging = { methode: 'REQUEST' | 'CANCEL'; afzender: string; naam: string; email: string }

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
  stand: Kalenderstand
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
 * its id.
 */
export const uidVan = (ref: string, { id, isEerste }: { id: string; isEerste: boolean }): string =>
  isEerste ? `${ref}@kennisplein` : `${ref}/${id}@kennisplein`

/**
 * An iCalendar file (RFC 5545) with one event per line. `naam` is what an agenda calls it. Without `uitnodiging` it is
 * published for whoever opens it.
 */
export function kalenderbestand(
  naam: string,
  regels: readonly Kalenderregel[],
  uitnodiging?: Uitnodiging,
): string {
  const kalender = new ICAL.Component('vcalendar')
  kalender.addPropertyWithValue('version', '2.0')
  kalender.addPropertyWithValue('prodid', '-//Kennisplein//Scholingsagenda//NL')
  kalender.addPropertyWithValue('calscale', 'GREGORIAN')
  kalender.addPropertyWithValue('method', uitnodiging?.methode ?? 'PUBLISH')
  // The package writes what is not in the norm as it is, line ends and all.
  kalender.addPropertyWithValue(
    'x-wr-calname',
    schoon(naam)
      .replaceAll('\n', ' ')
      .replace(/[\\;,]/g, '\\$&'),
  )
  kalender.addSubcomponent(new ICAL.Component(ICAL.parse(VTIMEZONE)))
  for (const regel of regels) {
    const event = gebeurtenis(regel)
    if (uitnodiging) nodigUit(event, uitnodiging)
    kalender.addSubcomponent(event)
  }
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
  event.addPropertyWithValue('summary', schoon(regel.titel))
  event.addPropertyWithValue('description', schoon(regel.omschrijving))
  if (regel.plaats) event.addPropertyWithValue('location', schoon(regel.plaats))
  event.addPropertyWithValue('url', regel.adres)
  event.addPropertyWithValue('status', STATUSSEN[regel.stand])
  return event
}

// The norm knows one line end in a text, written as \n, and no other control character than a tab (3.3.11); some
// readers break a line at U+2028 too.
const schoon = (tekst: string) =>
  tekst.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '')

const STATUSSEN: Record<Kalenderstand, string> = {
  ZEKER: 'CONFIRMED',
  ONZEKER: 'TENTATIVE',
  AFGELAST: 'CANCELLED',
}

// Who enrolled comes, and nobody reads an answer: without these two an agenda would ask for one.
function nodigUit(event: ICAL.Component, { afzender, naam, email }: Uitnodiging): void {
  const organisator = event.addPropertyWithValue('organizer', `mailto:${afzender}`)
  organisator.setParameter('cn', 'Kennisplein')
  const genodigde = event.addPropertyWithValue('attendee', `mailto:${email}`)
  // A quote or a line end cannot stand in a parameter (RFC 5545, 3.2).
  genodigde.setParameter('cn', naam.replace(/["\p{Cc}]/gu, ' '))
  genodigde.setParameter('partstat', 'ACCEPTED')
  genodigde.setParameter('rsvp', 'FALSE')
}

// From the local text and not from the instant: a later change of zone rules moves the instant, not the meeting.
function wandtijd(naam: string, lokaal: string) {
  const property = new ICAL.Property(naam)
  property.setValue(ICAL.Time.fromDateTimeString(`${lokaal}:00`))
  property.setParameter('tzid', TIJDZONE)
  return property
}
