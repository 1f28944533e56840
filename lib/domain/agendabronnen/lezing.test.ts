import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesAgenda, OnleesbareAgenda } from './lezing'
import { lezingSchema } from './schema'

const MAP = join(import.meta.dirname, '..', '..', '..', 'tests', 'support', 'agendas')
const NU = new Date('2027-01-01T12:00:00Z')
const omgeving = { url: 'https://elders.example/agenda', now: NU }

const lees = (tekst: string) => leesAgenda(Buffer.from(tekst), null, omgeving)
const bestand = (naam: string) => leesAgenda(readFileSync(join(MAP, naam)), null, omgeving)
const regels = (naam: string) =>
  bestand(naam).vermeldingen.map(({ titel, begin }) => `${begin.toISOString().slice(0, 16)} ${titel}`)

/** What each of the files gives: titles with the instant at which they begin. */
const VERWACHT: Record<string, string[]> = {
  '01-zone-op-naam.ics': ['2027-03-25T12:30 Pijn bij dementie'],
  '02-utc.ics': ['2027-07-01T08:00 Zomerschool'],
  '03-zwevend.ics': ['2027-01-12T08:00 Ochtend over rouw'],
  '04-hele-dag.ics': ['2027-05-09T22:00 Congres palliatieve zorg'],
  '05-outlook.ics': ['2027-06-14T17:00 Webinar onrust'],
  '06-eigen-zone.ics': ['2027-07-05T08:00 Intervisie'],
  '07-herhaling-met-uitzondering.ics': [
    '2027-03-02T09:00 Spreekuur',
    '2027-03-16T13:00 Spreekuur (middag)',
    '2027-03-23T09:00 Spreekuur',
    '2027-03-30T08:00 Spreekuur',
  ],
  '09-herhaling-die-nooit-komt.ics': ['2027-01-02T09:00 Gewoon'],
  '10-kapotte-afspraken.ics': ['2027-02-04T10:00 Niet afgemaakt', '2027-02-05T10:00 Heel'],
  '11-afgezegd-en-voorbij.ics': ['2027-04-02T10:00 Gaat door'],
  '12-afgekapt.ics': ['2027-04-01T10:00 Een lange titel die over twee regels loopt'],
  '13-rss-datum-in-titel.xml': ['2027-03-12T12:30 Scholing delier, 12 maart 2027'],
  '14-rss-pubdate-is-de-dag.xml': ['2027-04-20T06:00 Basiscursus'],
  '15-rss-latin1.xml': ['2027-05-02T22:00 Café Doód op 3 mei 2027'],
  '16-atom-html-titel.xml': ['2027-06-08T07:00 Training proactief 8 juni 2027'],
  '17-rdf.xml': ['2027-09-20T22:00 Symposium kinderpalliatieve zorg'],
  '18-rss-cdata-en-script.xml': ['2027-10-05T22:00 Leerkring rouw 6 okt 2027'],
}

describe('een agenda van elders', () => {
  test.each(Object.entries(VERWACHT))('%s', (naam, verwacht) => {
    expect(regels(naam)).toEqual(verwacht)
  })

  test('ieder bestand geeft iets dat we kunnen bewaren, of is geen agenda', () => {
    const namen = readdirSync(MAP)
    expect(namen.length).toBeGreaterThanOrEqual(20)
    for (const naam of namen) {
      try {
        lezingSchema.parse({ soort: 'GELEZEN', etag: null, laatstGewijzigd: null, ...bestand(naam) })
      } catch (fout) {
        expect(fout, naam).toBeInstanceOf(OnleesbareAgenda)
      }
    }
    expect(() => bestand('19-geen-feed.txt')).toThrow(OnleesbareAgenda)
  })

  test('zegt wat niet te gebruiken was en waarom', () => {
    expect(bestand('13-rss-datum-in-titel.xml').overgeslagen).toEqual([
      { wat: 'Zonder datum', waarom: 'Er staat geen datum in.' },
      { wat: 'Een vermelding zonder titel', waarom: 'Er staat geen titel bij.' },
      { wat: 'Webinar 14-04-2027 19:30 uur', waarom: 'Er staat geen link bij die wij kunnen openen.' },
    ])
    expect(bestand('10-kapotte-afspraken.ics').overgeslagen.length).toBeGreaterThanOrEqual(2)
    expect(bestand('09-herhaling-die-nooit-komt.ics').overgeslagen[0]?.waarom).toMatch(/zo ingewikkeld/)
  })

  test('bewaart van een herhaling zonder einde een beperkt aantal dagen, vanaf nu', () => {
    const { vermeldingen, overgeslagen } = bestand('08-herhaling-zonder-einde.ics')
    expect(vermeldingen).toHaveLength(60)
    expect(vermeldingen[0]?.begin.toISOString()).toBe('2027-01-04T09:00:00.000Z')
    // Ten in the morning on both sides of the change of the clock.
    expect(vermeldingen[20]?.begin.toISOString()).toBe('2027-05-24T08:00:00.000Z')
    expect(overgeslagen).toHaveLength(1)
  })

  test('is platte tekst met hele adressen', () => {
    expect(bestand('01-zone-op-naam.ics').vermeldingen[0]).toMatchObject({
      omschrijving: 'Over pijn & rust',
      plaats: 'Zaal 2, Utrecht',
      adres: 'https://elders.example/pijn',
      einde: new Date('2027-03-25T14:00:00Z'),
    })
    expect(bestand('05-outlook.ics').vermeldingen[0]).toMatchObject({ online: true, heleDag: false })
    expect(bestand('16-atom-html-titel.xml').vermeldingen[0]?.adres).toBe('https://elders.example/training')
    expect(bestand('18-rss-cdata-en-script.xml').vermeldingen[0]?.omschrijving).toBe('Samen leren')
  })

  test('één slechte afspraak houdt nooit de andere tegen', () => {
    const goed = (nummer: number) =>
      `BEGIN:VEVENT\r\nUID:goed-${nummer}\r\nDTSTART:20270401T100000Z\r\nSUMMARY:Goed ${nummer}\r\nEND:VEVENT`
    const stuk = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'DTSTART:rommel',
            'DTSTART;TZID=Nergens/Huis:20270101T000000',
            'SUMMARY',
            'RRULE:FREQ=HOURLY',
            'RRULE:x',
            'UID:',
            'DTEND:20260101',
            'DURATION:-P1W',
            'URL:javascript:1',
            'EXDATE:x',
            'RECURRENCE-ID:x',
            'BEGIN:VALARM',
            'DTSTART:00000000T000000',
            'DTSTART:99991231T235959Z',
            ':::',
            'SUMMARY;X="open:1',
          ),
          fc.string({ maxLength: 60 }).map((tekst) => tekst.replace(/[\r\n]/g, '')),
        ),
        { maxLength: 6 },
      )
      .map((delen) => ['BEGIN:VEVENT', ...delen, 'END:VEVENT'].join('\r\n'))
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 4 }), (kapotte) => {
        const alle = kapotte.flatMap((kapot, nummer) => [kapot, goed(nummer)])
        const { vermeldingen } = lees(
          ['BEGIN:VCALENDAR', 'VERSION:2.0', ...alle, goed(99), 'END:VCALENDAR'].join('\r\n'),
        )
        const titels = vermeldingen.map(({ titel }) => titel)
        for (const nummer of [...kapotte.keys(), 99]) expect(titels).toContain(`Goed ${nummer}`)
      }),
      { numRuns: 200 },
    )
  })

  test('één slechte vermelding houdt in een feed nooit de andere tegen', () => {
    const veld = fc.constantFrom('title', 'link', 'description', 'pubDate', 'guid', 'x:y', 'enclosure')
    const xml = (tekst: string) => tekst.replace(/[<>&\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '')
    const item = fc
      .array(fc.tuple(veld, fc.string({ maxLength: 80 })), { maxLength: 6 })
      .map(
        (velden) =>
          `<item>${velden.map(([naam, tekst]) => `<${naam}>${xml(tekst)}</${naam}>`).join('')}</item>`,
      )
    const goed = '<item><title>Goed 12 maart 2027</title><link>https://elders.example/goed</link></item>'
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), fc.array(item, { maxLength: 4 }), (voor, na) => {
        const { vermeldingen } = lees(
          `<rss version="2.0" xmlns:x="urn:x"><channel><title>A</title>${[...voor, goed, ...na].join('')}</channel></rss>`,
        )
        expect(vermeldingen.map(({ titel }) => titel)).toContain('Goed 12 maart 2027')
      }),
      { numRuns: 200 },
    )
  })
})
