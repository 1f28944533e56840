'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass, FieldError } from '@/components/ui/field'
import { isVeiligeHref } from '@/lib/domain/teksten/schema'
import { EditorVenster } from './editor-venster'
import { naarHref } from './naar-href'
import { WerkbalkKnop } from './werkbalk-knop'

/** Makes, changes and removes a link on the selected words; without a selection the address itself is put in. */
export function LinkKnop({ editor }: { editor: Editor }) {
  const venster = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [adres, setAdres] = useState('')
  const [fout, setFout] = useState(false)
  const actief = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('link') })

  const open = () => {
    setAdres(String(editor.getAttributes('link')['href'] ?? ''))
    setFout(false)
    venster.current?.showModal()
  }
  const zet = () => {
    const href = naarHref(adres)
    if (!isVeiligeHref(href)) {
      setFout(true)
      return
    }
    venster.current?.close()
    zetLink(editor, href)
  }
  const haalWeg = () => {
    venster.current?.close()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }
  return (
    <>
      <WerkbalkKnop naam="Link" icoon="link" actief={actief} onKies={open} />
      <EditorVenster venster={venster} titel="Link" bevestig={{ tekst: 'Link zetten', doe: zet }}>
        <label htmlFor={id}>Adres van de pagina, e-mailadres of telefoonnummer</label>
        <FieldError
          id={id}
          errors={
            fout
              ? ['Dit adres kennen we niet. Begin met https://, of met / voor een pagina van Kennisplein.']
              : []
          }
        />
        <input
          id={id}
          className={controlClass}
          value={adres}
          aria-invalid={fout || undefined}
          aria-describedby={fout ? `${id}-fout` : undefined}
          onChange={(event) => setAdres(event.target.value)}
        />
        {actief && (
          <Button variant="quiet" onClick={haalWeg}>
            Link weghalen
          </Button>
        )}
      </EditorVenster>
    </>
  )
}

function zetLink(editor: Editor, href: string): void {
  const mark = { type: 'link', attrs: { href } }
  if (editor.isActive('link')) editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run()
  else if (editor.state.selection.empty)
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text: href, marks: [mark] })
      .run()
  else editor.chain().focus().setMark('link', { href }).run()
}
