'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'

const WOORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** How long the text is. Read aloud once per fifty words and not at every key. */
export function Woordenteller({ editor }: { editor: Editor }) {
  const woorden = useEditorState({
    editor,
    selector: ({ editor: current }) => current.getText({ blockSeparator: ' ' }).match(WOORD)?.length ?? 0,
  })
  const rond = Math.floor(woorden / 50) * 50
  return (
    <p className="tekst-editor-teller">
      {woorden === 1 ? '1 woord' : `${woorden} woorden`}
      <span role="status" className="sr-only">
        {rond > 0 && `Meer dan ${rond} woorden`}
      </span>
    </p>
  )
}
