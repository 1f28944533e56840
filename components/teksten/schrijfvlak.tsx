'use client'

import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { TekstDoc, Tekstvariant } from '@/lib/domain/teksten/schema'
import { AfbeeldingBalk } from './afbeelding-balk'
import { ControleerBalk } from './controleer-balk'
import { editorExtensies } from './editor-extensies'
import { schoonGeplakt } from './editor-plakken'
import { uitEditor } from './editor-uitvoer'
import { Leeshulp } from './leeshulp'
import { LinkBalk } from './link-balk'
import type { Voetnootkeuze } from './tekst-editor'
import { Werkbalk } from './werkbalk'
import { Woordenteller } from './woordenteller'

type Props = {
  id: string
  labelId: string
  describedBy: string | undefined
  invalid: boolean
  /** A new object replaces what was typed. */
  begin: TekstDoc
  bronnen: readonly Voetnootkeuze[]
  variant: Tekstvariant
  metUitleg: boolean
  onKlaar: () => void
  onWijzig: (json: string) => void
}

/** The editor itself. Escape goes to the toolbar, so that Tab (which indents lists) is never a trap. */
export function Schrijfvlak({ begin, bronnen, variant, metUitleg, onKlaar, onWijzig, ...veld }: Props) {
  const editor = useEditor({
    extensions: editorExtensies(variant, Object.fromEntries(bronnen.map(({ slug, titel }) => [slug, titel]))),
    content: begin,
    immediatelyRender: false,
    // The policy refuses injected style tags; tekst-editor.css has what ProseMirror needs.
    injectCSS: false,
    editorProps: {
      attributes: attributen(veld),
      transformPastedHTML: schoonGeplakt,
      handleKeyDown: (_view, event) => naarWerkbalk(event, veld.id),
    },
    onUpdate: ({ editor: current }) => onWijzig(JSON.stringify(uitEditor(current.getJSON()))),
  })
  useVolgProps(editor, veld, begin)
  useEffect(() => {
    if (editor) onKlaar()
  }, [editor, onKlaar])
  if (!editor) return null
  return (
    <div className="tekst-editor-vlak">
      <Werkbalk editor={editor} editorId={veld.id} bronnen={bronnen} variant={variant} />
      <ControleerBalk editor={editor} />
      <AfbeeldingBalk editor={editor} />
      <LinkBalk editor={editor} />
      <EditorContent editor={editor} />
      <Woordenteller editor={editor} />
      <Leeshulp editor={editor} metUitleg={metUitleg} />
    </div>
  )
}

type Veld = Pick<Props, 'id' | 'labelId' | 'describedBy' | 'invalid'>

function attributen({ id, labelId, describedBy, invalid }: Veld): Record<string, string> {
  return {
    id,
    class: 'tekst-inhoud',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': labelId,
    'aria-describedby': `${describedBy ?? ''} ${id}-toetsen`.trim(),
    ...(invalid ? { 'aria-invalid': 'true' } : {}),
  }
}

/** The editor reads its options once: errors that arrive later and a klad that is put back are handed on here. */
function useVolgProps(editor: Editor | null, veld: Veld, begin: TekstDoc) {
  const { id, labelId, describedBy, invalid } = veld
  useEffect(() => {
    const current = editor?.options.editorProps
    editor?.setOptions({
      editorProps: { ...current, attributes: attributen({ id, labelId, describedBy, invalid }) },
    })
  }, [editor, id, labelId, describedBy, invalid])
  const gevuldMet = useRef(begin)
  useEffect(() => {
    if (!editor || gevuldMet.current === begin) return
    gevuldMet.current = begin
    editor.commands.setContent(begin, { emitUpdate: false })
  }, [editor, begin])
}

function naarWerkbalk(event: KeyboardEvent, editorId: string): boolean {
  if (event.key !== 'Escape') return false
  document.getElementById(`${editorId}-opmaak`)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  return true
}
