import type { Editor } from '@tiptap/core'

/** Words in the text that link to an item of our own. */
export type Linkplek = { van: number; tot: number; tekst: string; naar: string }

/** From top to bottom; words that differ in looks alone are one link. */
export function linkplekken(editor: Editor): Linkplek[] {
  const plekken: Linkplek[] = []
  editor.state.doc.descendants((node, van) => {
    const naar: unknown = node.marks.find(({ type }) => type.name === 'link')?.attrs['naar']
    if (typeof naar !== 'string') return
    const vorige = plekken.at(-1)
    const tot = van + node.nodeSize
    if (vorige?.naar === naar && vorige.tot === van)
      Object.assign(vorige, { tot, tekst: vorige.tekst + (node.text ?? '') })
    else plekken.push({ van, tot, tekst: node.text ?? '', naar })
  })
  return plekken
}

/** Puts a link on the selection or in the place of the one at the cursor; without either `tekst` is put in with it. */
export function zetLink(editor: Editor, attrs: { href: string } | { naar: string }, tekst: string): void {
  const heel = { href: null, naar: null, ...attrs }
  const begin = editor.chain().focus()
  if (editor.isActive('link')) begin.extendMarkRange('link').setMark('link', heel).run()
  else if (!editor.state.selection.empty) begin.setMark('link', heel).run()
  else begin.insertContent({ type: 'text', text: tekst, marks: [{ type: 'link', attrs: heel }] }).run()
}
