import { describe, expect, test } from 'vitest'
import { leesPagina } from './hoofdtekst'
import { bestandsafdruk, isAnders, tekstafdruk } from './tekstafdruk'

const WOORDEN =
  'zorg pijn rust gast team nacht arts bellen middel dosis familie gesprek adem onrust delier jeuk mond eten slaap angst'.split(
    ' ',
  )
/** A text of so many words that looks like language and is always the same. */
const tekst = (aantal: number, zaad = 1) => {
  let stand = zaad
  return Array.from({ length: aantal }, () => {
    stand = (stand * 48_271) % 2_147_483_647
    return `${WOORDEN[stand % 20]}${'abcdefghijklmnopqrstuvwxyz'[(stand >> 5) % 26]}`
  })
}
const pagina = (kern: string, rond = '') =>
  `<!doctype html><html><head><title>Richtlijn pijn</title><script>var t=${rond.length}</script></head>
  <body><nav>Home ${rond}</nav><main><h1>Pijn</h1><p>${kern}</p></main><footer>© 2026 ${rond}</footer></body></html>`

function anders(oud: string, nieuw: string): boolean | null {
  const [a, b] = [tekstafdruk(leesPagina(oud).tekst), tekstafdruk(leesPagina(nieuw).tekst)]
  return a && b && isAnders(a, b)
}
const KERN = tekst(400)
const met = (woorden: readonly string[], rond = '') => pagina(woorden.join(' '), rond)

describe('geen loos alarm', () => {
  test.each<[string, string]>([
    ['dezelfde pagina', met(KERN)],
    ['ander menu, andere voet, ander script', met(KERN, 'Nieuws van vandaag: '.repeat(30))],
    [
      'een andere datum en een andere teller',
      met(['Bijgewerkt 3 maart 2027 om 12:31. 48.211 keer gelezen.', ...KERN]),
    ],
    ['hoofdletters, accenten en leestekens', met(KERN.map((woord) => `${woord.toUpperCase()},`))],
    ['één zin die anders is', met([...KERN.slice(0, 100), ...tekst(14, 7), ...KERN.slice(114)])],
    ['drie links erbij onderaan', met([...KERN, ...tekst(18, 9)])],
  ])('%s', (_wat, nieuw) =>
    expect(anders(met(['Bijgewerkt 1 juni 2026. 12 keer gelezen.', ...KERN]), nieuw)).toBe(false),
  )
})

describe('wel gezien', () => {
  test.each<[string, string]>([
    ['een andere tekst', met(tekst(400, 5))],
    ['een kwart herschreven', met([...KERN.slice(0, 300), ...tekst(100, 7)])],
    ['de helft weg', met(KERN.slice(0, 200))],
    [
      'een inlogpagina op hetzelfde adres',
      met(`${'Meld je aan om verder te lezen. Vul je naam in en kies verder. '.repeat(4)}`.split(' ')),
    ],
  ])('%s', (_wat, nieuw) => expect(anders(met(KERN), nieuw)).toBe(true))
})

test('een heel korte tekst wordt niet vergeleken', () => {
  expect(tekstafdruk('Drie woorden hier')).toBeNull()
  expect(tekstafdruk('')).toBeNull()
})

test('een bestand is hetzelfde of niet, en nooit hetzelfde als een tekst', () => {
  const [a, b] = [bestandsafdruk(Buffer.from('pdf 1')), bestandsafdruk(Buffer.from('pdf 2'))]
  expect(isAnders(a, bestandsafdruk(Buffer.from('pdf 1')))).toBe(false)
  expect(isAnders(a, b)).toBe(true)
  expect(isAnders(a, tekstafdruk(KERN.join(' ')) ?? a)).toBe(true)
})
