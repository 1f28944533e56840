import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { tekstDocSchema, tekstVeld } from '@/lib/domain/teksten/schema'
import { editorExtensies } from './editor-extensies'
import { schoonGeplakt } from './editor-plakken'
import { uitEditor } from './editor-uitvoer'
import { renderTekst } from './render-tekst'

/** What somebody may try to get in; `MERK()` would be their script. */
const GIF = [
  '<script>MERK()</script>',
  '<script src="https://boos.example/x.js"></script>',
  '<SCRIPT>MERK()</SCRIPT >',
  '<scr<script>ipt>MERK()</script>',
  '<img src=x onerror=MERK()>',
  '<img src="x" ONERROR="MERK()">',
  '<img/src=x/onerror=MERK()>',
  '<img src="data:image/svg+xml,<svg onload=MERK()>">',
  '<img data-bijlage="javascript:MERK()" alt="x">',
  '<svg onload=MERK()><circle/></svg>',
  '<svg><script>MERK()</script></svg>',
  '<svg><a xlink:href="javascript:MERK()"><text>x</text></a></svg>',
  '<svg><foreignObject><iframe src="javascript:MERK()"></iframe></foreignObject></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=MERK()></style></mglyph></table></mtext></math>',
  '<math href="javascript:MERK()">x</math>',
  '<template><script>MERK()</script></template>',
  '<a href="javascript:MERK()">x</a>',
  '<a href=" java&#10;script:MERK()">x</a>',
  '<a href="&#106;avascript:MERK()">x</a>',
  '<a href="data:text/html,<script>MERK()</script>">x</a>',
  '<a href="vbscript:MERK()">x</a>',
  '<a href="https://x.nl" onmouseover="MERK()" style="x:expression(MERK())">x</a>',
  '<a href="//boos.example">x</a>',
  '<iframe srcdoc="<script>MERK()</script>"></iframe>',
  '<object data="javascript:MERK()"></object><embed src="javascript:MERK()">',
  '<form action="javascript:MERK()"><button formaction="javascript:MERK()">x</button><input onfocus=MERK() autofocus></form>',
  '<details open ontoggle=MERK()><summary>x</summary></details>',
  '<video><source onerror=MERK()></video><audio src=x onerror=MERK()></audio>',
  '<base href="https://boos.example/"><link rel=stylesheet href="javascript:MERK()"><meta http-equiv=refresh content="0;javascript:MERK()">',
  '<style>@import "javascript:MERK()"; *{behavior:url(x)}</style>',
  '<!--[if mso]><script>MERK()</script><![endif]--><![CDATA[<script>MERK()</script>]]>',
  '<noscript><p title="</noscript><img src=x onerror=MERK()>"></noscript>',
  '<sup data-bron="x&quot; onclick=MERK()">1</sup>',
  '<div data-callout data-soort="LET_OP&quot; onclick=MERK()"><div data-callout-inhoud>x</div></div>',
  '<li data-taak="gedaan" onclick=MERK()><div>x</div></li>',
  'a\u0000b\u202Ec\u2066d\u200Fe<b\u0000onclick=MERK()>f</b>',
]

/** In which clothes it comes: as each program writes its clipboard, and as none should. */
const KLEDING: Record<string, (kwaad: string) => string> = {
  kaal: (kwaad) => `<p>voor ${kwaad} na</p>`,
  Word: (kwaad) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-x:1}</style><xml><w:WordDocument/></xml></head><body lang=NL><!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><o:p>voor ${kwaad}</o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>punt ${kwaad}</p><p class=MsoListParagraph style='mso-list:l0 level3 lfo1'>diep</p><!--EndFragment--></body></html>`,
  Docs: (kwaad) =>
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-x"><p dir="ltr"><span style="font-weight:700">voor</span>${kwaad}</p><ul><li dir="ltr" aria-level="1"><p>${kwaad}</p></li><ul><li>wees</li></ul></ul></b>`,
  LibreOffice: (kwaad) =>
    `<!DOCTYPE HTML><html><body text="#000"><p style="margin-bottom: 0cm"><font face="x">voor ${kwaad}</font></p><ol><li value=3>${kwaad}</ol><table cellpadding=2><tr><td>${kwaad}<table><tr><td>${kwaad}</table></table></body></html>`,
  kapot: (kwaad) =>
    `<p><b><i>voor</p>${kwaad}</b></li></td><h7>x</h7><h2>kop ${kwaad}<p>in kop</h2><td>los</td><li>los ${kwaad}`,
  diep: (kwaad) =>
    `${'<div><blockquote><ul><li>'.repeat(60)}${kwaad}${'</li></ul></blockquote></div>'.repeat(60)}`,
}

// jsdom knows no clipboard: an event of another kind, that holds nothing, in its place.
const leegPlakken = Object.assign(new Event('paste'), { clipboardData: null })

function geplakt(html: string): unknown {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensies('volledig'),
    injectCSS: false,
    editorProps: { transformPastedHTML: schoonGeplakt },
  })
  editor.view.pasteHTML(html, leegPlakken)
  const doc = uitEditor(editor.getJSON())
  expect(gevaarIn(editor.getHTML())).toEqual([])
  editor.destroy()
  return doc
}

const MAG = new Set(
  'P,H2,H3,H4,UL,OL,LI,DIV,SPAN,TABLE,TBODY,TR,TH,TD,BLOCKQUOTE,HR,BR,STRONG,EM,A,SUP,BUTTON,IMG,SVG,USE,PATH'.split(
    ',',
  ),
)

/** Every element and attribute that has no place in a text of ours. */
function gevaarIn(html: string): string[] {
  const inhoud = document.createElement('template')
  inhoud.innerHTML = html
  return [...inhoud.content.querySelectorAll('*')].flatMap((element) => [
    ...(MAG.has(element.tagName.toUpperCase()) ? [] : [element.tagName]),
    ...[...element.attributes].flatMap(({ name, value }) =>
      /^on|^style$|^srcdoc$|^formaction$/i.test(name) ||
      /^\s*(?:javascript|vbscript|data):|^\/\//i.test(value)
        ? [`${element.tagName}[${name}=${value}]`]
        : [],
    ),
  ])
}

const GEVALLEN = Object.keys(KLEDING).flatMap((kleding) =>
  GIF.map((gif, nummer) => ({ kleding, nummer, gif })),
)

test('er zijn meer dan tweehonderd vijandige plaksels', () => expect(GEVALLEN.length).toBeGreaterThan(200))

test.each(GEVALLEN)('plaksel $nummer als $kleding wordt een gewone tekst', ({ kleding, gif }) => {
  const doc = geplakt(KLEDING[kleding]?.(gif) ?? gif)
  const { data } = tekstDocSchema.safeParse(doc)
  // What the schema does not take, the form answers with a sentence; nothing is thrown.
  if (!data)
    return expect(tekstVeld().safeParse(JSON.stringify(doc)).error?.issues[0]?.message).toMatch(/[a-z]\.$/)
  const { html } = renderTekst(data, {
    idPrefix: 't',
    headingOffset: 0,
    bronnen: ['x'],
    zoekBegrippen: () => [],
  })
  return expect(gevaarIn(html)).toEqual([])
})
