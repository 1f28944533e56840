import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { tekstDocSchema } from '@/lib/domain/teksten/schema'
import { editorExtensies } from './editor-extensies'
import { schoonGeplakt } from './editor-plakken'
import { uitEditor } from './editor-uitvoer'

function geplakt(html: string) {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensies('volledig'),
    content: schoonGeplakt(html),
    injectCSS: false,
  })
  const doc = uitEditor(editor.getJSON())
  editor.destroy()
  expect(tekstDocSchema.parse(doc)).toEqual(doc)
  return doc.content
}

const alinea = (...content: object[]) => ({ type: 'paragraph', content })
const tekst = (text: string, ...marks: string[]) => ({
  type: 'text',
  text,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
})

test('stijlen, scripts en gebeurtenissen gaan eruit; gewone tekst die erop lijkt blijft', () => {
  expect(
    schoonGeplakt('<p style="a" onclick=\'x\'>b style=c onload=d</p><style>p{}</style><script>x</script>'),
  ).toBe('<p data-stijl="a" data-weg=\'x\'>b style=c onload=d</p>')
  expect(schoonGeplakt('<img/onerror=x>')).toBe('<img/data-weg=x>')
  // A base would lead every address of the page elsewhere: the policy refuses it, with an error.
  expect(schoonGeplakt('<base href="//boos.example">a<meta charset=x>b')).toBe('ab')
})

test('uit Google Docs: de b om alles heen is niet vet, een span met een stijl wel', () => {
  const html =
    '<b style="font-weight:normal"><p><span style="font-weight:700">vet</span> <span style="font-style:italic">schuin</span> gewoon</p></b>'
  expect(geplakt(html)).toEqual([
    alinea(tekst('vet', 'bold'), tekst(' '), tekst('schuin', 'italic'), tekst(' gewoon')),
  ])
})

test('een titel wordt een kop, een kleine kop de kleinste die we hebben', () => {
  const kop = (level: number) => ({ type: 'heading', attrs: { level }, content: [tekst('k')] })
  expect(geplakt('<h1>k</h1><h2>k</h2><h6>k</h6>')).toEqual([kop(2), kop(2), kop(4)])
})

test('een gevaarlijke link verliest zijn link en houdt zijn woorden', () => {
  expect(geplakt('<p><a href="javascript:alert(1)">boos</a> en <a href="//boos.nl">boos</a></p>')).toEqual([
    alinea(tekst('boos en boos')),
  ])
})

test('een tabel met samengevoegde cellen en breedtes wordt een gewone tabel, een plaatje van elders blijft weg', () => {
  const [tabel, ...rest] =
    geplakt(
      '<table style="width:9cm"><colgroup><col style="width:1cm"></colgroup><tr><td colspan="2">a</td></tr><tr><td>b</td><td>c<img src="https://x.nl/y.png"></td></tr></table>',
    ) ?? []
  expect(rest).toEqual([])
  expect(JSON.stringify(tabel)).not.toMatch(/span|width|img|image/)
})

test('wat uit onze eigen editor komt, blijft bij plakken wat het was', () => {
  const html =
    '<div data-callout="" data-soort="LET_OP"><p class="callout-kop">Let op</p><div data-callout-inhoud=""><p>Gevaar<sup data-bron="gids"></sup></p></div></div><ul data-takenlijst=""><li data-taak="gedaan"><div><p>taak</p></div></li></ul>'
  expect(geplakt(html)).toEqual([
    {
      type: 'callout',
      attrs: { soort: 'LET_OP' },
      content: [alinea(tekst('Gevaar'), { type: 'voetnoot', attrs: { bron: 'gids' } })],
    },
    {
      type: 'taskList',
      content: [{ type: 'taskItem', attrs: { checked: true }, content: [alinea(tekst('taak'))] }],
    },
  ])
})

test('een lijst uit Word is geen rij alinea’s meer maar een lijst, met de niveaus en de nummers', () => {
  const regel = (niveau: number, teken: string, woord: string) =>
    `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${niveau} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${teken}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${woord}</p>`
  const html = `<p class=MsoNormal>Voor</p>${regel(1, '·', 'een')}${regel(2, '1.', 'diep')}${regel(1, '·', 'twee')}<p class=MsoNormal>Na</p>${regel(1, '1)', 'nieuw')}`
  const punt = (woord: string, ...rest: object[]) => ({
    type: 'listItem',
    content: [alinea(tekst(woord)), ...rest],
  })
  expect(geplakt(html)).toEqual([
    alinea(tekst('Voor')),
    {
      type: 'bulletList',
      content: [punt('een', { type: 'orderedList', content: [punt('diep')] }), punt('twee')],
    },
    alinea(tekst('Na')),
    { type: 'orderedList', content: [punt('nieuw')] },
  ])
})

test('een link naar iets van onszelf blijft dat bij plakken; een verzonnen doel wordt geen link', () => {
  const naar = '0197c5d8-6f0a-7d4e-8c1a-000000000001'
  expect(geplakt(`<p><a data-naar="${naar}" href="https://boos.example">lees</a></p>`)).toEqual([
    alinea({ ...tekst('lees'), marks: [{ type: 'link', attrs: { naar } }] }),
  ])
  expect(geplakt('<p><a data-naar="javascript:alert(1)">lees</a></p>')).toEqual([alinea(tekst('lees'))])
})
