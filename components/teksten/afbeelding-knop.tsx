'use client'

import type { Editor } from '@tiptap/core'
import { use, useId, useState } from 'react'
import { sendFile } from '@/components/bijlagen/send-file'
import { controlClass, FieldError } from '@/components/ui/field'
import { BESCHRIJF } from '@/lib/domain/bijlagen/labels'
import { Afbeeldingplek } from './afbeelding-plek'
import { EditorVenster } from './editor-venster'
import { WerkbalkKnop } from './werkbalk-knop'

/** Puts an image after the cursor; it needs a description, and an item to belong to. */
export function AfbeeldingKnop({ editor }: { editor: Editor }) {
  const publicatieId = use(Afbeeldingplek)
  const [open, setOpen] = useState(false)
  if (publicatieId === null) return null
  return (
    <>
      <WerkbalkKnop naam="Afbeelding" icoon="image" onKies={() => setOpen(true)} />
      {open && (
        <AfbeeldingVenster editor={editor} publicatieId={publicatieId} onDicht={() => setOpen(false)} />
      )}
    </>
  )
}

type VensterProps = { editor: Editor; publicatieId: string; onDicht: () => void }

function AfbeeldingVenster({ editor, publicatieId, onDicht }: VensterProps) {
  const id = useId()
  const [bestand, setBestand] = useState<File | null>(null)
  const [alt, setAlt] = useState('')
  const [fout, setFout] = useState<string | null>(null)
  const [bezig, setBezig] = useState(false)
  const zet = async () => {
    if (bezig) return
    if (!bestand) return setFout('Kies eerst een afbeelding.')
    if (alt.trim() === '') return setFout(BESCHRIJF)
    setBezig(true)
    const velden = new FormData()
    for (const [naam, waarde] of Object.entries({ titel: alt.slice(0, 150), alt, inTekst: 'true' }))
      velden.set(naam, waarde)
    const { id: bijlageId, fout: zin } = await sendFile(publicatieId, bestand, velden)
    setBezig(false)
    if (bijlageId === null) return setFout(zin)
    onDicht()
    const { to } = editor.state.selection
    editor
      .chain()
      .focus()
      .insertContentAt(to, { type: 'image', attrs: { bijlageId, alt: alt.trim() } })
      .run()
  }
  return (
    <EditorVenster titel="Afbeelding" bevestig={{ tekst: 'Zet in de tekst', doe: zet }} onDicht={onDicht}>
      <FieldError id={id} errors={fout === null ? [] : [fout]} />
      <label htmlFor={`${id}-bestand`}>Afbeelding (jpg, png of webp, tot 15 MB)</label>
      <input
        id={`${id}-bestand`}
        type="file"
        accept=".jpg,.jpeg,.png,.webp"
        className={controlClass}
        onChange={(event) => setBestand(event.target.files?.[0] ?? null)}
      />
      <label htmlFor={`${id}-alt`}>Wat staat erop? Voor wie de afbeelding niet ziet</label>
      <input
        id={`${id}-alt`}
        className={controlClass}
        maxLength={500}
        value={alt}
        aria-describedby={fout === null ? undefined : `${id}-error`}
        onChange={(event) => setAlt(event.target.value)}
      />
      <p role="status">{bezig ? 'De afbeelding wordt verstuurd…' : ''}</p>
    </EditorVenster>
  )
}
