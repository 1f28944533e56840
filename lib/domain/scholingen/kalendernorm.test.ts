import fc from 'fast-check'
import nodeIcal from 'node-ical'
import { describe, expect, test } from 'vitest'
import { leesLokaal } from '../publicatie/lokaletijd'
import { type Kalenderregel, kalenderbestand, type Uitnodiging } from './kalenderbestand'

/*
 * What agendas of others must be able to read: the lines by the rules of RFC 5545, with a reader of our own that knows
 * nothing of the package that wrote them, and the whole by another package.
 */
const KWAAD = [
  '\r\n',
  '\n',
  '\r',
  ',',
  ';',
  ':',
  '\\',
  '\\n',
  '"',
  "'",
  '\t',
  '\u0000',
  '\u0007',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
]
const stukje = fc.oneof(
  fc.constantFrom(...KWAAD, 'é', '🌿', '👩‍⚕️', 'END:VEVENT', ' ', 'BEGIN:VEVENT\r\nUID:vals'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const tekst = fc.array(stukje, { maxLength: 60 }).map((stukjes) => `x${stukjes.join('')}x`)

const dag = fc.constantFrom('2027-03-28', '2027-10-31', '2026-12-03', '2028-02-29')
const tijdstip = fc
  .tuple(dag, fc.nat(22), fc.constantFrom('00', '15', '30', '59'))
  .map(([datum, uur, minuut]) => `${datum}T${String(uur).padStart(2, '0')}:${minuut}`)
  .filter((lokaal) => leesLokaal(lokaal).soort !== 'BESTAAT_NIET')

const regel: fc.Arbitrary<Kalenderregel> = fc.record({
  uid: fc.uuid().map((id) => `scholing/rouw/${id}@kennisplein`),
  titel: tekst,
  adres: fc.constant('https://kennisplein.example/scholingsagenda/rouw'),
  lokaalBegin: tijdstip,
  lokaalEinde: tijdstip.map((lokaal) => `${lokaal.slice(0, 10)}T23:59`),
  plaats: fc.option(tekst),
  omschrijving: tekst,
  stand: fc.constantFrom('ZEKER', 'ONZEKER', 'AFGELAST'),
  versie: fc.integer({ min: 1, max: 2_000_000_000 }),
  bijgewerkt: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
})
const uitnodiging: fc.Arbitrary<Uitnodiging | undefined> = fc.option(
  fc.record({
    methode: fc.constantFrom('REQUEST', 'CANCEL'),
    afzender: fc.constant('noreply@kennisplein.example'),
    naam: tekst,
    email: fc.constant('hanna@hospice.example'),
  }),
  { nil: undefined },
)
const bestand = fc.tuple(
  tekst,
  fc.uniqueArray(regel, { minLength: 1, maxLength: 4, selector: ({ uid }) => uid }),
  uitnodiging,
)

/** Lines as they are on the wire, unfolded; throws for bytes that are no UTF-8. */
const ontvouwen = (inhoud: string) => inhoud.replaceAll('\r\n ', '').split('\r\n')
/** What is left of a text: the norm has one line end and no control characters. */
const leesbaar = (waarde: string) =>
  waarde.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '')
const zonderEscapes = (waarde: string) =>
  waarde.replace(/\\([\\;,nN])/g, (_, teken: string) => (/n/i.test(teken) ? '\n' : teken))

describe('een kalenderbestand naar de regels van RFC 5545', () => {
  test('regels eindigen op CRLF, zijn hoogstens 75 bytes, en zijn nooit midden in een teken gevouwen', () => {
    fc.assert(
      fc.property(bestand, ([naam, regels, uit]) => {
        const inhoud = kalenderbestand(naam, regels, uit)
        expect(inhoud.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u)
        for (const lijn of inhoud.split('\r\n')) {
          expect(Buffer.byteLength(lijn)).toBeLessThanOrEqual(75)
          // Half a character does not survive being written as bytes.
          expect(Buffer.from(lijn).toString()).toBe(lijn)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('elke gebeurtenis heeft wat zij hebben moet, en een tekst begint nooit een regel van zichzelf', () => {
    fc.assert(
      fc.property(bestand, ([naam, regels, uit]) => {
        const lijnen = ontvouwen(kalenderbestand(naam, regels, uit)).filter(Boolean)
        const met = (begin: string) => lijnen.filter((lijn) => lijn.startsWith(begin))
        expect([lijnen[0], lijnen.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
        expect(lijnen.every((lijn) => /^[A-Z-]+[:;]/.test(lijn))).toBe(true)
        expect(met('BEGIN:VTIMEZONE')).toHaveLength(1)
        expect(met('METHOD:')).toEqual([`METHOD:${uit?.methode ?? 'PUBLISH'}`])
        for (const verplicht of [
          'BEGIN:VEVENT',
          'UID:',
          'DTSTAMP:',
          'DTSTART;TZID=Europe/Amsterdam:',
          'DTEND;',
          'SUMMARY:',
        ])
          expect(met(verplicht)).toHaveLength(regels.length)
        expect(met('SEQUENCE:')).toEqual(regels.map(({ versie }) => `SEQUENCE:${versie}`))
        expect(met('DTSTAMP:').every((lijn) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(lijn))).toBe(true)
        expect(met('SUMMARY:').map((lijn) => zonderEscapes(lijn.slice(8)))).toEqual(
          regels.map(({ titel }) => leesbaar(titel)),
        )
        expect(met('ORGANIZER')).toHaveLength(uit ? regels.length : 0)
        expect(met('ATTENDEE')).toHaveLength(uit ? regels.length : 0)
      }),
      { numRuns: 200 },
    )
  })

  test('een ander pakket leest dezelfde teksten, nummers en momenten terug, ook in beide nachten van de klok', () => {
    fc.assert(
      fc.property(bestand, ([naam, gemaakt, uit]) => {
        // It takes a written backslash before an n for a line end; the reader above reads that as the norm says.
        const streep = (waarde: string) => waarde.replaceAll('\\', '/')
        const regels = gemaakt.map((een) => ({
          ...een,
          titel: streep(een.titel),
          omschrijving: streep(een.omschrijving),
        }))
        const gelezen = nodeIcal.sync.parseICS(kalenderbestand(naam, regels, uit))
        const events = Object.values(gelezen).filter((deel) => deel?.type === 'VEVENT')
        expect(events).toHaveLength(regels.length)
        for (const wens of regels) {
          const event = events.find((deel) => deel?.type === 'VEVENT' && deel.uid === wens.uid)
          if (event?.type !== 'VEVENT') throw new Error('the event is gone')
          expect(event.summary).toBe(leesbaar(wens.titel))
          expect(event.description).toBe(leesbaar(wens.omschrijving))
          expect(Number(event.sequence)).toBe(wens.versie)
          expect(event.status).toBe(
            { ZEKER: 'CONFIRMED', ONZEKER: 'TENTATIVE', AFGELAST: 'CANCELLED' }[wens.stand],
          )
          const begin = leesLokaal(wens.lokaalBegin)
          // This package counts from the wrong side in the first hours of a day, whatever the day; the file says the
          // wall time, and kalenderbestand.test.ts reads those hours with another package.
          if (begin.soort === 'GEWOON' && wens.lokaalBegin.slice(11) >= '03')
            expect(new Date(event.start).toISOString()).toBe(begin.moment.toISOString())
        }
      }),
      { numRuns: 150 },
    )
  })
})
