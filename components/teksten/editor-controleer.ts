import { type Editor, Mark } from '@tiptap/core'

/** Stands on a word that was repaired when a file was taken over, until a person says that it is right. */
export const Controleer = Mark.create({
  name: 'controleer',
  inclusive: false,
  parseHTML: () => [{ tag: 'mark[data-controleer]' }],
  renderHTML: () => ['mark', { 'data-controleer': '', title: 'Controleer dit woord' }, 0],
})

export type Plek = { van: number; tot: number; tekst: string }

/** The words that still have to be checked, from top to bottom. */
export function teControleren(editor: Editor): Plek[] {
  const plekken: Plek[] = []
  editor.state.doc.descendants((node, van) => {
    if (node.marks.some(({ type }) => type.name === 'controleer'))
      plekken.push({ van, tot: van + node.nodeSize, tekst: node.text ?? '' })
  })
  return plekken
}

/** The word in which the cursor stands, or else the first after it, or else the first of all. */
export function aanDeBeurt(editor: Editor): Plek | undefined {
  const { from } = editor.state.selection
  const plekken = teControleren(editor)
  return plekken.find(({ tot }) => from <= tot) ?? plekken[0]
}

export function naarVolgende(editor: Editor): void {
  const { from, to } = editor.state.selection
  const plekken = teControleren(editor)
  const isErop = plekken.some((plek) => plek.van === from && plek.tot === to)
  const volgende = plekken.find(({ van }) => (isErop ? van > from : van >= from)) ?? plekken[0]
  if (volgende)
    editor.chain().setTextSelection({ from: volgende.van, to: volgende.tot }).scrollIntoView().run()
}

/** Takes the mark off the word whose turn it is, and goes to the next. */
export function woordKlopt(editor: Editor): void {
  const plek = aanDeBeurt(editor)
  if (!plek) return
  editor
    .chain()
    .command(({ tr, state }) => {
      tr.removeMark(plek.van, plek.tot, state.schema.marks['controleer'])
      return true
    })
    .run()
  naarVolgende(editor)
}
