'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass, FieldError } from '@/components/ui/field'
import { isVeiligeHref } from '@/lib/domain/teksten/schema'
import { EditorVenster } from './editor-venster'
import { naarHref } from './naar-href'
import { WerkbalkKnop } from './werkbalk-knop'

/** Makes, changes and removes a link on the selected words; without a selection the address itself is put in. */
export function LinkKnop({ editor }: { editor: Editor }) {
  const [open, setOpen] = useState(false)
  const actief = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('link') })
  return (
    <>
      <WerkbalkKnop naam="Link" icoon="link" actief={actief} onKies={() => setOpen(true)} />
      {open && <LinkVenster editor={editor} actief={actief} onDicht={() => setOpen(false)} />}
    </>
  )
}

type VensterProps = { editor: Editor; actief: boolean; onDicht: () => void }

function LinkVenster({ editor, actief, onDicht }: VensterProps) {
  const id = useId()
  const [adres, setAdres] = useState(() => String(editor.getAttributes('link')['href'] ?? ''))
  const [fout, setFout] = useState(false)
  const zet = () => {
    const href = naarHref(adres)
    setFout(!isVeiligeHref(href))
    if (!isVeiligeHref(href)) return
    onDicht()
    zetLink(editor, href)
  }
  const haalWeg = () => {
    onDicht()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }
  return (
    <EditorVenster titel="Link" bevestig={{ tekst: 'Link zetten', doe: zet }} onDicht={onDicht}>
      <label htmlFor={id}>Adres van de pagina, e-mailadres of telefoonnummer</label>
      <FieldError id={id} errors={fout ? [ONBEKEND] : []} />
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
  )
}

const ONBEKEND = 'Dit adres kennen we niet. Begin met https://, of met / voor een pagina van Kennisplein.'

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
