import type { Editor } from '@tiptap/core'
import { NodeSelection, Selection } from '@tiptap/pm/state'

export type Beeld = { plek: number; bijlageId: string; alt: string }

const beeldVan = (node: { attrs: Record<string, unknown> }, plek: number): Beeld => ({
  plek,
  bijlageId: String(node.attrs['bijlageId']),
  alt: String(node.attrs['alt'] ?? ''),
})

/** The images that nobody described yet, from top to bottom. */
export function zonderBeschrijving(editor: Editor): Beeld[] {
  const beelden: Beeld[] = []
  editor.state.doc.descendants((node, plek) => {
    if (node.type.name === 'image' && node.attrs['alt'] === '') beelden.push(beeldVan(node, plek))
  })
  return beelden
}

/** The image that is selected, or else the first that nobody described. */
export function beeldAanDeBeurt(editor: Editor): Beeld | undefined {
  const { selection } = editor.state
  return selection instanceof NodeSelection && selection.node.type.name === 'image'
    ? beeldVan(selection.node, selection.from)
    : zonderBeschrijving(editor)[0]
}

/** Writes what is on an image, unless the text changed meanwhile and something else stands there. */
export function beschrijf(editor: Editor, { plek, bijlageId }: Beeld, alt: string): void {
  editor.commands.command(({ tr }) => {
    if (tr.doc.nodeAt(plek)?.attrs['bijlageId'] !== bijlageId) return false
    tr.setNodeAttribute(plek, 'alt', alt)
    return true
  })
}

/** Puts the cursor behind an image, in the text. */
export function verlaat(editor: Editor, { plek }: Beeld): void {
  editor
    .chain()
    .command(({ tr }) => {
      tr.setSelection(Selection.near(tr.doc.resolve(plek + 1)))
      return true
    })
    .focus()
    .run()
}
