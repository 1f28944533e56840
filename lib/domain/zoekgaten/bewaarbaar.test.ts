import { describe, expect, test } from 'vitest'
import { bewaarbareVraag, bewaarbareZin } from './bewaarbaar'
import { oudsteWeek, weekVan } from './week'

describe('wat van een zoekvraag wordt bewaard', () => {
  test.each<[string, string]>([
    ['Ketamine bij pijn?', 'ketamine bij pijn'],
    ['  jeuk   in de nacht ', 'jeuk in de nacht'],
    ['"palliatieve sedatie"', 'palliatieve sedatie'],
    ['Wie bel ik bij een delier in het weekend', 'wie bel ik bij een delier in het weekend'],
    ['LHBTIQ+', 'lhbtiq+'],
    ['e-learning niveau 4', 'e-learning niveau 4'],
  ])('%s', (getypt, verwacht) => {
    expect(bewaarbareVraag(getypt)).toBe(verwacht)
  })

  test.each([
    'onrust bij dementie',
    'gesprek met familie over sterven',
    'ik wil zelf een klinische les geven',
    'hoe herken ik pijn bij iemand met een beperking',
    'zorg van de familie',
    'ziekte van parkinson',
    'hospice calando',
    'dokter bellen',
    'verpleegkundige niveau 4',
    'rouw na euthanasie',
    'tolk arabisch',
    'rituelen in de islam',
  ])('een gewone vraag blijft: %s', (vraag) => expect(bewaarbareVraag(vraag)).toBe(vraag))

  test.each([
    'jan de vries',
    'Karel Appel',
    'mevrouw jansen kamer 12',
    'mw. k. morfine',
    'dhr van der meer',
    'delier fatima',
    'de jong sedatie',
    'van der velden pijn',
    'j.p. bakker',
    'yilmaz medicatie',
    'onrust bij van Dalen',
    'jansen',
    'noor@hospice.example',
    'hospice.nl inloggen',
    '06-12345678',
    '06 12 34 56 78 bellen',
    '088 605 14 44',
    '123456782',
    'dossier 20261',
    '4331 ab',
    '4331AB middelburg',
    'kerkstraat',
    'dorpsweg 12',
    'kamer 14 pijn',
    'geboren 3 maart',
    '3 maart 1941',
    '95-jarige man met pijn',
    'a',
    '???',
    '12',
    '<script>alert(1)</script>',
    'mijn gast wil niet meer eten en zijn dochter belt elke dag en vraagt wat wij doen',
    `${'pijn '.repeat(30)}`,
  ])('bij twijfel niet: %s', (vraag) => expect(bewaarbareVraag(vraag)).toBeNull())
})

describe('wat iemand erbij schrijft', () => {
  test('blijft zoals het is getypt', () => {
    expect(bewaarbareZin(' Ik zoek een folder over\njeuk. ')).toBe('Ik zoek een folder over jeuk.')
  })
  test.each(['Voor mevrouw Jansen', 'bel me op 06-12345678', 'Vraag het aan Fatima', '  '])(
    'wordt niet bewaard als het naar iemand wijst: %s',
    (zin) => expect(bewaarbareZin(zin)).toBeNull(),
  )
})

describe('de week', () => {
  test.each([
    ['2026-11-22T12:00:00Z', '2026-11-16'],
    ['2026-11-22T22:59:59Z', '2026-11-16'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2027-01-01T12:00:00Z', '2026-12-28'],
    ['2026-03-29T00:30:00Z', '2026-03-23'],
  ])('%s valt in de week van %s, in Nederlandse tijd', (moment, maandag) => {
    expect(weekVan(new Date(moment)).toISOString().slice(0, 10)).toBe(maandag)
  })
  test('een jaar blijft bewaard', () => {
    expect(oudsteWeek(new Date('2026-11-22T12:00:00Z')).toISOString().slice(0, 10)).toBe('2025-11-17')
  })
})
