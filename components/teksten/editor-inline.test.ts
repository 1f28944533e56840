import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { editorExtensies } from './editor-extensies'
import { uitEditor } from './editor-uitvoer'

/** Types this letter by letter after `begin`, as a person does. */
function getypt(letters: string, begin: object[] = []) {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensies('volledig'),
    content: { type: 'doc', content: [{ type: 'paragraph', content: begin }] },
    injectCSS: false,
  })
  editor.commands.setTextSelection(editor.state.doc.content.size)
  const { view } = editor
  for (const letter of letters) {
    const { from, to } = view.state.selection
    const standaard = () => view.state.tr.insertText(letter, from, to)
    if (!view.someProp('handleTextInput', (neem) => neem(view, from, to, letter, standaard)))
      view.dispatch(standaard())
  }
  const alinea = uitEditor(editor.getJSON()).content?.[0]
  editor.destroy()
  return alinea?.content
}

const tekst = (text: string) => ({ type: 'text', text })
const link = (text: string, href: string) => ({
  ...tekst(text),
  marks: [{ type: 'link', attrs: { href } }],
})

test.each([
  [
    'een adres',
    'Lees [de richtlijn](https://palliaweb.nl/a) nu',
    'de richtlijn',
    'https://palliaweb.nl/a',
    ' nu',
  ],
  ['een mailadres', 'Lees [mail](mailto:a@b.nl).', 'mail', 'mailto:a@b.nl', '.'],
  ['haakjes in het adres', 'Lees [wiki](https://x.nl/Y_(z))!', 'wiki', 'https://x.nl/Y_(z)', '!'],
  ['een eigen pagina', 'Lees [nieuws](/nieuws) ', 'nieuws', '/nieuws', ' '],
])('Markdown wordt een link tijdens het typen: %s', (_wat, letters, woorden, href, erna) => {
  expect(getypt(letters)).toEqual([tekst('Lees '), link(woorden, href), tekst(erna)])
})

test('aan het begin van de regel ook, en wat je daarna typt staat buiten de link', () => {
  expect(getypt('[a](https://b.nl)c')).toEqual([link('a', 'https://b.nl'), tekst('c')])
})

test.each([
  '[klik](javascript:alert(1))',
  '[klik](JavaScript:alert%281%29)',
  '[klik](data:text/html,x)',
  '[klik](//boos.example)',
  '[klik](https://a@boos.example)',
  '[1](2024)',
  '[leeg]()',
  '![foto](https://x.nl/a.png)',
])('wat geen veilig adres heeft blijft tekst: %s', (letters) => {
  expect(getypt(letters)).toEqual([tekst(letters)])
})

test('vette woorden blijven vet, en een voetnoot tussen de woorden raakt niet weg', () => {
  const vet = { ...tekst('vet'), marks: [{ type: 'bold' }] }
  const [woorden] = getypt('](https://b.nl)', [tekst('['), vet]) ?? []
  expect(woorden).toEqual({
    ...vet,
    marks: expect.arrayContaining([...vet.marks, ...link('', 'https://b.nl').marks]),
  })
  const voetnoot = { type: 'voetnoot', attrs: { bron: 'gids' } }
  expect(getypt('](https://b.nl)', [tekst('[zie'), voetnoot])).toEqual([
    tekst('[zie'),
    voetnoot,
    tekst('](https://b.nl)'),
  ])
})
