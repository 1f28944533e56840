import { expect, test } from 'vitest'
import { renderTekst } from '@/components/teksten/render-tekst'
import { knownWords, readDocument } from '@/lib/platform/document-reader'
import {
  cell,
  docx,
  heading,
  link,
  paragraph,
  picture,
  point,
  row,
  run,
  table,
} from '@/tests/support/word-file'
import { importTekst } from './import-tekst'
import { nodesVan } from './schema'

const ADRESSEN = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript://x%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=x>',
  'vbscript:msgbox(1)',
  '//boos.example',
  '/\\boos.example',
  '/beheer/gebruikers',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  'https://x"onmouseover=alert(1)',
  'https://x/"><script>alert(1)</script>',
  'mailto:a@b.nl"onclick="x',
  'tel:1"><svg/onload=x>',
  'https://x/`onload=x`',
  'blob:x',
  'file:///etc/passwd',
  'view-source:x',
  'feed:javascript:x',
  'jar:x',
  'ms-word:ofe|u|https://x',
  'https://bank.nl@boos.example',
  'about:blank',
  'filesystem:x',
  'ftp://x',
]
const TEKSTEN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  '<iframe src=javascript:alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<body onload=alert(1)>',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '</p><script>alert(1)</script>',
  '<!--<script>alert(1)//-->',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '\\u003cscript\\u003e',
  '<style>@import "//x"</style>',
  '<link rel=stylesheet href=//x>',
  '<meta http-equiv=refresh content=0>',
  '<base href=//x>',
  '<object data=x>',
  '<embed src=x>',
  '<form action=//x><input>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<marquee onstart=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '#{alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<svg><animate onbegin=alert(1) attributeName=x>',
]

test('zestig vijandige teksten en adressen: er draait niets, en elk woord blijft leesbaar', async () => {
  expect(ADRESSEN.length + TEKSTEN.length).toBe(60)
  const links = Object.fromEntries(ADRESSEN.map((adres, n) => [`L${n}`, adres]))
  const body = [
    ...ADRESSEN.map((_, n) => paragraph(link(`woord ${n} blijft`, `L${n}`))),
    ...TEKSTEN.flatMap((tekst) => [
      heading(tekst, 1),
      paragraph(run(tekst, '<w:b/>') + picture(tekst)),
      point(tekst),
    ]),
    table(TEKSTEN.map((tekst) => row(cell(tekst) + cell(tekst))).join('')),
  ]
  const gelezen = await readDocument('stuk.docx', docx(body.join(''), { links }))
  const uitkomst = await importTekst({ naam: 'stuk.docx', ...gelezen }, knownWords)
  if (typeof uitkomst === 'string') throw new Error(uitkomst)
  const { doc, verslag } = uitkomst
  const adressen = [...nodesVan(doc)].flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) =>
          mark.type === 'link' && 'href' in mark.attrs ? [mark.attrs.href] : [],
        )
      : [],
  )
  expect(adressen.filter((adres) => !/^(?:https?:\/\/|mailto:|tel:)\S+$/.test(adres))).toEqual([])
  const uit = renderTekst(doc, {
    idPrefix: 't',
    headingOffset: 0,
    bronnen: [],
    zoekBegrippen: () => [],
  }).html
  expect(uit).not.toMatch(/<[a-z][^>]*\s(?:on\w+|style|src)=/i)
  const tags = new Set([...uit.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, naam]) => naam?.toLowerCase()))
  expect([...tags].sort()).toEqual(['a', 'div', 'h2', 'li', 'p', 'strong', 'table', 'td', 'tr', 'ul'])
  expect(ADRESSEN.filter((_, n) => !uit.includes(`woord ${n} blijft`))).toEqual([])
  const tekst = [...nodesVan(doc)].flatMap((node) => (node.type === 'text' ? [node.text] : [])).join('\n')
  expect(TEKSTEN.filter((een) => !tekst.includes(een))).toEqual([])
  expect(verslag.weggelaten.length).toBeGreaterThan(TEKSTEN.length)
})
