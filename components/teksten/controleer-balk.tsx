'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Button } from '@/components/ui/button'
import { aanDeBeurt, naarVolgende, teControleren, woordKlopt } from './editor-controleer'

/** Leads along the words that were repaired when a file was taken over. Not there when none is left. */
export function ControleerBalk({ editor }: { editor: Editor }) {
  const { aantal, woord } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      aantal: teControleren(current).length,
      woord: aanDeBeurt(current)?.tekst ?? '',
    }),
  })
  if (aantal === 0) return null
  const klopt = () => {
    woordKlopt(editor)
    // The buttons go with the last word; the focus would go with them.
    if (teControleren(editor).length === 0) editor.commands.focus()
  }
  return (
    <section aria-label="Woorden controleren" className="controleer-balk">
      <p role="status">
        {aantal === 1 ? 'Nog 1 woord te controleren' : `Nog ${aantal} woorden te controleren`}:{' '}
        <strong>{woord}</strong>
      </p>
      <div className="controleer-knoppen">
        <Button onClick={() => naarVolgende(editor)}>Volgende woord</Button>
        <Button onClick={klopt} icon="check">
          Dit woord klopt
        </Button>
      </div>
    </section>
  )
}
