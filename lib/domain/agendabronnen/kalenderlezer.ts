import 'server-only'
import { parseDate, parseDateTime, toCalendarDateTime, toZoned } from '@internationalized/date'
import ICAL from 'ical.js'
import { TIJDZONE } from '../publicatie/lokaletijd'
import { herhalingen } from './herhaling'
import { isOnline, platteTekst, webadresVan } from './platte-tekst'
import type { Overgeslagen, Vermelding } from './schema'

type Omgeving = { url: string; now: Date }
type Inhoud = { vermeldingen: Vermelding[]; overgeslagen: Overgeslagen[] }
type Zones = ReadonlyMap<string, ICAL.Timezone>

const MEESTE_BLOKKEN = 5_000

/**
 * The events of an iCalendar file, repeated ones on each day within the horizon. Every event is read by itself, so that
 * a broken one keeps nobody else out.
 */
export function leesKalender(bron: string, omgeving: Omgeving): Inhoud {
  const { events, zones, kapot } = ontleed(bron)
  const inhoud: Inhoud = {
    vermeldingen: [],
    overgeslagen: Array.from({ length: kapot }, () => ({
      wat: 'Een afspraak',
      waarom: 'De afspraak is niet goed opgeschreven in het bestand.',
    })),
  }
  for (const groep of perUid(events)) {
    try {
      leesGroep(groep, zones, omgeving, inhoud)
    } catch {
      inhoud.overgeslagen.push({
        wat: titelVan(groep[0]) ?? 'Een afspraak',
        waarom: 'De afspraak is niet goed opgeschreven in het bestand.',
      })
    }
  }
  return inhoud
}

function ontleed(bron: string) {
  const events: ICAL.Component[] = []
  const zones = new Map<string, ICAL.Timezone>()
  let kapot = 0
  for (const blok of blokken(bron)) {
    try {
      const component = new ICAL.Component(ICAL.parse(blok))
      if (component.name === 'vevent') events.push(component)
      else zones.set(String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone({ component }))
    } catch {
      kapot += 1
    }
  }
  return { events, zones, kapot }
}

/** The text of each event and zone; one that nobody closed ends where the next one begins. */
function blokken(bron: string): string[] {
  const gevonden: string[] = []
  let open: { soort: string; regels: string[] } | null = null
  const sluit = () => {
    if (open) gevonden.push([...open.regels, `END:${open.soort}`].join('\r\n'))
    open = null
  }
  for (const regel of bron.split(/\r\n|\n|\r/)) {
    const [, woord, soort] = /^(BEGIN|END):(VEVENT|VTIMEZONE)\s*$/i.exec(regel) ?? []
    if (!soort) open?.regels.push(regel)
    else {
      sluit()
      if (woord?.toUpperCase() === 'BEGIN')
        open = { soort: soort.toUpperCase(), regels: [`BEGIN:${soort.toUpperCase()}`] }
    }
    if (gevonden.length >= MEESTE_BLOKKEN) break
  }
  sluit()
  return gevonden
}

/** What belongs together: an event that comes back, and its exceptions. The one without RECURRENCE-ID first. */
function perUid(events: readonly ICAL.Component[]): ICAL.Component[][] {
  const groepen = new Map<string, ICAL.Component[]>()
  for (const [plek, event] of events.entries()) {
    const uid = String(event.getFirstPropertyValue('uid') ?? `zonder-${plek}`)
    const isUitzondering = event.hasProperty('recurrence-id')
    const groep = groepen.get(uid) ?? []
    groepen.set(uid, isUitzondering ? [...groep, event] : [event, ...groep])
  }
  return [...groepen.values()]
}

const titelVan = (event: ICAL.Component | undefined) =>
  platteTekst(String(event?.getFirstPropertyValue('summary') ?? ''), 200)

function leesGroep(groep: readonly ICAL.Component[], zones: Zones, omgeving: Omgeving, inhoud: Inhoud): void {
  const [eerste, ...uitzonderingen] = groep
  if (!eerste) return
  if (!eerste.hasProperty('rrule') && !eerste.hasProperty('rdate')) {
    for (const event of groep) voegToe(leesEvent(event, null, zones, omgeving), inhoud)
    return
  }
  const { keren, isIngekort } = herhalingen(eerste, uitzonderingen, omgeving.now)
  for (const { event, begin } of keren) voegToe(leesEvent(event, begin, zones, omgeving), inhoud)
  if (isIngekort)
    inhoud.overgeslagen.push({
      wat: titelVan(eerste) ?? 'Een afspraak',
      waarom: 'De afspraak komt zo vaak of zo ingewikkeld terug dat we niet alle dagen tonen.',
    })
}

function voegToe(gelezen: Vermelding | Overgeslagen, inhoud: Inhoud): void {
  if ('waarom' in gelezen) inhoud.overgeslagen.push(gelezen)
  else inhoud.vermeldingen.push(gelezen)
}

/** `keer`: the begin of one time of an event that comes back, in its own wall time. */
function leesEvent(
  event: ICAL.Component,
  keer: ICAL.Time | null,
  zones: Zones,
  { url }: Omgeving,
): Vermelding | Overgeslagen {
  const titel = titelVan(event)
  if (!titel) return { wat: 'Een afspraak zonder titel', waarom: 'Er staat geen titel bij.' }
  const start = event.getFirstProperty('dtstart')
  const eerste = start?.getFirstValue()
  if (!start || !(eerste instanceof ICAL.Time)) return { wat: titel, waarom: 'Er staat geen datum bij.' }
  if (/^cancelled$/i.test(String(event.getFirstPropertyValue('status') ?? '')))
    return { wat: titel, waarom: 'De afspraak is afgezegd.' }
  const begin = moment(keer ?? eerste, zoneVan(start), zones)
  const tekst = (naam: string, max: number) =>
    platteTekst(String(event.getFirstPropertyValue(naam) ?? ''), max)
  const plaats = tekst('location', 200)
  const uid = String(event.getFirstPropertyValue('uid') ?? titel).slice(0, 400)
  return {
    sleutel: keer || event.hasProperty('recurrence-id') ? `${uid} ${begin.toISOString()}` : uid,
    titel,
    begin,
    einde: eindeVan(event, eerste, begin, zones),
    heleDag: eerste.isDate,
    plaats,
    online: isOnline(plaats, titel),
    adres: webadresVan(String(event.getFirstPropertyValue('url') ?? ''), url),
    omschrijving: tekst('description', 600),
  }
}

const zoneVan = (property: ICAL.Property) => String(property.getParameter('tzid') ?? '')

function eindeVan(event: ICAL.Component, eerste: ICAL.Time, begin: Date, zones: Zones): Date | null {
  const einde = event.getFirstProperty('dtend')
  const laatste = einde?.getFirstValue()
  const duur = event.getFirstPropertyValue('duration')
  const start = event.getFirstProperty('dtstart')
  if (duur instanceof ICAL.Duration) return new Date(begin.getTime() + Math.max(0, duur.toSeconds()) * 1_000)
  if (!einde || !start || !(laatste instanceof ICAL.Time)) return null
  const ms =
    moment(laatste, zoneVan(einde), zones).getTime() - moment(eerste, zoneVan(start), zones).getTime()
  return ms > 0 ? new Date(begin.getTime() + ms) : null
}

// Names that Outlook writes.
const VENSTERNAMEN: Record<string, string> = {
  'W. Europe Standard Time': TIJDZONE,
  'Romance Standard Time': 'Europe/Brussels',
  'Central Europe Standard Time': 'Europe/Budapest',
  'GMT Standard Time': 'Europe/London',
  UTC: 'UTC',
}

/** A wall time as an instant: by the name of its zone, else by the rules that the file gives, else Dutch time. */
function moment(tijd: ICAL.Time, tzid: string, zones: Zones): Date {
  if (tijd.zone === ICAL.Timezone.utcTimezone) return tijd.toJSDate()
  const wand = tijd.isDate
    ? toCalendarDateTime(parseDate(tijd.toString().slice(0, 10)))
    : parseDateTime(tijd.toString().slice(0, 19))
  const naam = VENSTERNAMEN[tzid] ?? /[A-Z][A-Za-z]+\/[A-Za-z_]+$/.exec(tzid)?.[0]
  if (naam && isZone(naam)) return toZoned(wand, naam).toDate()
  const eigen = zones.get(tzid)
  if (!eigen || tijd.isDate) return toZoned(wand, TIJDZONE).toDate()
  const metZone = tijd.clone()
  metZone.zone = eigen
  return metZone.toJSDate()
}

function isZone(naam: string): boolean {
  try {
    return new Intl.DateTimeFormat('nl', { timeZone: naam }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}
