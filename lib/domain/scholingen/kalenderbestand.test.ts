import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { leesLokaal } from '../publicatie/lokaletijd'
import { type Kalenderregel, kalenderbestand, uidVan } from './kalenderbestand'

const regel = (wens: Partial<Kalenderregel> = {}): Kalenderregel => ({
  uid: 'scholing/angst@kennisplein',
  titel: 'Lunch & learn: de beslisboom Angst',
  adres: 'https://kennisplein.example/scholingsagenda/angst',
  lokaalBegin: '2026-12-03T10:00',
  lokaalEinde: '2026-12-03T11:30',
  plaats: 'Het Hospice, Dordrecht',
  omschrijving: 'Op locatie.\nOrganisatie: netwerk.',
  stand: 'ZEKER',
  versie: 3,
  bijgewerkt: new Date('2026-11-01T08:15:00Z'),
  ...wens,
})

function lees(bestand: string) {
  const kalender = new ICAL.Component(ICAL.parse(bestand))
  // Another program reads the zone from the file, so the test does too.
  const vtimezone = kalender.getFirstSubcomponent('vtimezone')
  if (!vtimezone) throw new Error('the file has no zone')
  const zone = new ICAL.Timezone(vtimezone)
  ICAL.TimezoneService.register(zone, zone.tzid)
  return { kalender, events: kalender.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) }
}

describe('kalenderbestand', () => {
  test('een ander programma leest terug wat we erin zetten', () => {
    const { kalender, events } = lees(kalenderbestand('Scholingsagenda', [regel()]))
    const [event] = events
    expect(kalender.getFirstPropertyValue('version')).toBe('2.0')
    expect(event).toMatchObject({
      uid: 'scholing/angst@kennisplein',
      summary: 'Lunch & learn: de beslisboom Angst',
      location: 'Het Hospice, Dordrecht',
      description: 'Op locatie.\nOrganisatie: netwerk.',
      sequence: 3,
    })
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-03T09:00:00.000Z')
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-12-03T10:30:00.000Z')
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-01T08:15:00Z')
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  })

  test('ook rond beide nachten waarin de klok verspringt klopt het moment', () => {
    const dagen = fc.constantFrom(
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
    )
    fc.assert(
      fc.property(dagen, fc.nat(22), fc.constantFrom('00', '30', '59'), (dag, uur, minuut) => {
        const lokaalBegin = `${dag}T${String(uur).padStart(2, '0')}:${minuut}`
        const gelezen = leesLokaal(lokaalBegin)
        fc.pre(gelezen.soort !== 'BESTAAT_NIET')
        const { events } = lees(kalenderbestand('x', [regel({ lokaalBegin, lokaalEinde: `${dag}T23:59` })]))
        const begin = events[0]?.startDate
        expect(begin?.toString()).toBe(`${lokaalBegin}:00`)
        // Readers differ about the second half of a double hour; the file says the wall time, and the first is meant.
        if (gelezen.soort === 'GEWOON') expect(begin?.toJSDate()).toEqual(gelezen.moment)
      }),
    )
  })

  test('regels zijn hoogstens 75 bytes lang en eindigen zoals de norm vraagt', () => {
    const bestand = kalenderbestand('x', [
      regel({ titel: 'Één héél lange titel over palliatieve zorg '.repeat(5) }),
    ])
    expect(bestand.split('\r\n').every((lijn) => Buffer.byteLength(lijn) <= 75)).toBe(true)
    expect(bestand.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('een titel kan geen eigen gebeurtenis in het bestand smokkelen', () => {
    const titel = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:vals;,\\n'
    const { events } = lees(kalenderbestand('x', [regel({ titel, plaats: 'a,b;c\\d' })]))
    expect(events).toHaveLength(1)
    expect(events[0]?.uid).toBe('scholing/angst@kennisplein')
    expect(events[0]?.location).toBe('a,b;c\\d')
  })

  test('er staat één tijdzone in, hoeveel bijeenkomsten er ook zijn, en wat onzeker is heet voorlopig', () => {
    const { kalender, events } = lees(kalenderbestand('x', [regel(), regel({ uid: 'b', stand: 'ONZEKER' })]))
    expect(kalender.getAllSubcomponents('vtimezone')).toHaveLength(1)
    expect(events[1]?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
  })

  test('de eerste bijeenkomst heet naar de scholing, elke volgende ook naar zichzelf', () => {
    expect(uidVan('scholing/angst', { id: 'a', isEerste: true })).toBe('scholing/angst@kennisplein')
    expect(uidVan('scholing/angst', { id: 'b', isEerste: false })).toBe('scholing/angst/b@kennisplein')
  })
})
