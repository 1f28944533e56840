import type { Editor } from '@tiptap/core'

/** Selects a place in the text and goes there. The text may have become shorter since the place was found. */
export function gaNaar(editor: Editor, { van, tot }: { van: number; tot: number }): void {
  const einde = editor.state.doc.content.size
  editor
    .chain()
    .setTextSelection({ from: Math.min(van, einde), to: Math.min(tot, einde) })
    .focus(null, { scrollIntoView: true })
    .run()
}
