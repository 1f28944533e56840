import { describe, expect, test } from 'vitest'
import { leesRobots, magLezen } from './robotsregels'

const mag = (robots: string, pad: string) =>
  magLezen(leesRobots(robots), new URL(pad, 'https://bron.example'))

describe('welke regels voor ons zijn', () => {
  test.each<[string, string, boolean]>([
    ['leeg', '', true],
    ['geen groep voor ons of voor allen', 'User-agent: Googlebot\nDisallow: /', true],
    ['voor allen', 'User-agent: *\nDisallow: /', false],
    [
      'voor allen, maar voor ons iets anders',
      'User-agent: *\nDisallow: /\n\nUser-agent: Kennisplein-Bronwacht\nAllow: /',
      true,
    ],
    ['hoofdletters maken niet uit', 'USER-AGENT: kennisplein-BRONWACHT\nDISALLOW: /', false],
    ['onze naam met een versie erachter', 'User-agent: Kennisplein-Bronwacht/1.0\nDisallow: /', false],
    ['een langere naam is een ander', 'User-agent: Kennisplein-Bronwachter\nDisallow: /', true],
    ['twee namen boven één groep', 'User-agent: a\nUser-agent: Kennisplein-Bronwacht\nDisallow: /', false],
    [
      'twee groepen voor ons tellen samen',
      'User-agent: Kennisplein-Bronwacht\nDisallow: /a\n\nUser-agent: b\nDisallow:\n\nUser-agent: Kennisplein-Bronwacht\nDisallow: /pad',
      false,
    ],
    [
      'een sitemap ertussen breekt een groep niet',
      'User-agent: *\nSitemap: https://bron.example/s.xml\nDisallow: /',
      false,
    ],
    ['een regel voor de eerste naam telt niet', 'Disallow: /\nUser-agent: *\nAllow: /', true],
    ['commentaar', 'User-agent: * # iedereen\nDisallow: / # alles', false],
    ['Windows-regeleinden en een BOM', '\ufeffUser-agent: *\r\nDisallow: /pad\r\n', false],
    [
      'onze groep zonder regels laat alles toe',
      'User-agent: *\nDisallow: /\nUser-agent: Kennisplein-Bronwacht\nDisallow:',
      true,
    ],
    [
      'een regel die wij niet kennen breekt een groep niet',
      'User-agent: Kennisplein-Bronwacht\nRequest-rate: 1/10\nUser-agent: b\nDisallow: /',
      false,
    ],
    [
      'onze groep mag ook helemaal leeg zijn, als laatste regel',
      'User-agent: *\nDisallow: /\n\nUser-agent: Kennisplein-Bronwacht',
      true,
    ],
    ['onze naam met woorden erachter', 'User-agent: Kennisplein-Bronwacht versie 1\nDisallow: /', false],
    ['onzin', '<html><body>404</body></html>', true],
  ])('%s', (_wat, robots, verwacht) => expect(mag(robots, '/pad/a')).toBe(verwacht))
})

describe('welk pad past', () => {
  test.each<[string, string, boolean]>([
    ['/', '/pad', false],
    ['/pad', '/pad', false],
    ['/pad', '/padden', false],
    ['/pad/', '/pad', true],
    ['/Pad', '/pad', true],
    ['', '/pad', true],
    ['/*.pdf', '/map/a.pdf', false],
    ['/*.pdf$', '/map/a.pdf', false],
    ['/*.pdf$', '/map/a.pdf?versie=2', true],
    ['/a*b*c', '/aXXbYYcZ', false],
    ['/a*b*c', '/aXXcYYb', true],
    ['/pad$', '/pad', false],
    ['/pad$', '/pad/', true],
    ['/*?', '/pad?q=1', false],
    ['/*?', '/pad', true],
    ['/~naam', '/%7Enaam', false],
    ['/caf%C3%A9', '/café', false],
    ['/café', '/caf%c3%a9', false],
    ['/a$b', '/a$b', false],
    ['/%61%62', '/abc', false],
    ['/a%2Fb', '/a/b', true],
    ['/a%2525', '/a%2525', false],
  ])('Disallow: %s en het adres %s', (regel, pad, verwacht) =>
    expect(mag(`User-agent: *\nDisallow: ${regel}`, pad)).toBe(verwacht),
  )

  test('de langste regel beslist, en bij gelijke lengte die toelaat', () => {
    const robots = 'User-agent: *\nDisallow: /map\nAllow: /map/open\nDisallow: /x\nAllow: /x'
    expect(mag(robots, '/map/dicht')).toBe(false)
    expect(mag(robots, '/map/open/a')).toBe(true)
    expect(mag(robots, '/x')).toBe(true)
  })

  test('robots.txt zelf mag altijd', () =>
    expect(mag('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true))
})

test('hoe lang wij tussen twee bezoeken wachten, staat er soms bij', () => {
  expect(leesRobots('User-agent: *\nCrawl-delay: 10').wachtSeconden).toBe(10)
  expect(leesRobots('User-agent: *\nCrawl-delay: lang').wachtSeconden).toBeNull()
})

test('een bestand dat wil uitputten kost weinig tijd en weinig geheugen', () => {
  const begin = performance.now()
  const kwaad = leesRobots(`User-agent: *\n${`Disallow: /${'*a'.repeat(240)}b\n`.repeat(2_000)}`)
  expect(kwaad.regels).toHaveLength(1_000)
  expect(magLezen(kwaad, new URL(`https://bron.example/${'a'.repeat(2_000)}`))).toBe(true)
  expect(performance.now() - begin).toBeLessThan(5_000)
})
