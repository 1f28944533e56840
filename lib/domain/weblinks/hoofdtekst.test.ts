import { describe, expect, test } from 'vitest'
import { leesPagina } from './hoofdtekst'

const LANG =
  'Dit is de tekst van de richtlijn over pijn in de laatste fase van het leven en wat je dan doet als team.'

describe('de titel', () => {
  test.each<[string, string | null]>([
    ['<title>Pijn</title>', 'Pijn'],
    ['<TITLE lang="nl">\n  Pijn &amp; jeuk &#8211; Palliaweb\n</TITLE>', 'Pijn & jeuk – Palliaweb'],
    ['<title></title>', null],
    ['<p>geen titel</p>', null],
    ['<title>a\u0000b\u202ec</title>', 'a b c'],
    ['<title>&#0;&#xd800;x&#x110000;</title>', 'x'],
    [`<title>${'é'.repeat(900)}</title>`, 'é'.repeat(300)],
  ])('%j', (html, titel) => expect(leesPagina(html).titel).toBe(titel))
})

describe('de hoofdtekst', () => {
  test.each<[string, string]>([
    ['alleen wat in main staat', `<body><p>Koekjes? Ja.</p><main><p>${LANG}</p></main><p>Onder</p></body>`],
    [
      'zonder main: alles behalve menu, kop, voet en zijkant',
      `<header>K</header><nav><nav>M</nav>M</nav><p>${LANG}</p><aside>Z</aside><footer>V</footer>`,
    ],
    [
      'geen scripts, stijlen en commentaar',
      `<script>if (a<b) "<p>nee</p>"</script><style>p{}</style><!-- <p>nee</p> --><p>${LANG}</p><noscript>nee</noscript>`,
    ],
    ['een formulier om de hele pagina hoort erbij', `<form action="/"><p>${LANG}</p></form>`],
    ['opmaak midden in een zin', `<p>${LANG.replace('pijn', '<b>pijn</b>')}</p>`],
  ])('%s', (_wat, html) => expect(leesPagina(html).tekst).toBe(LANG))

  test('een main met bijna niets erin is niet de hoofdtekst', () => {
    expect(leesPagina(`<main></main><div>${LANG}</div>`).tekst).toBe(LANG)
  })
  test('een menu dat nooit sluit, slokt de pagina niet op', () => {
    expect(leesPagina(`<nav>Menu<p>${LANG}</p>`).tekst).toContain(LANG)
  })
})

test.each([
  ['open haken', '<'.repeat(2_000_000)],
  ['open tags', '<a '.repeat(1_000_000)],
  ['scripts zonder einde', '<script>'.repeat(500_000)],
  ['scripts', '<script></script>'.repeat(200_000)],
  ['commentaar zonder einde', '<!--'.repeat(1_000_000)],
  ['titels', '<title'.repeat(800_000)],
  ['menu in menu', '<nav>'.repeat(800_000)],
  ['tekens met een &', '&#'.repeat(2_000_000)],
])('een pagina van vijf megabyte met %s houdt ons niet op', (_wat, html) => {
  const begin = performance.now()
  expect(leesPagina(html).titel).toBeNull()
  expect(performance.now() - begin).toBeLessThan(10_000)
})
