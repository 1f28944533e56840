'use client'

import type { Editor } from '@tiptap/core'
import { useId, useRef, useState } from 'react'
import { controlClass } from '@/components/ui/field'
import { EditorVenster } from './editor-venster'
import type { Voetnootkeuze } from './tekst-editor'
import { WerkbalkKnop } from './werkbalk-knop'

// More than this nobody reads through; the field above the list is quicker.
const MAX_ZICHTBAAR = 30

/** Puts a footnote to a bron at the cursor. */
export function VoetnootKnop({ editor, bronnen }: { editor: Editor; bronnen: readonly Voetnootkeuze[] }) {
  const venster = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [zoekterm, setZoekterm] = useState('')
  const gevonden = zoek(bronnen, zoekterm)
  const eerste = gevonden[0]

  const open = () => {
    setZoekterm('')
    venster.current?.showModal()
  }
  const kies = (slug: string) => {
    venster.current?.close()
    const { to } = editor.state.selection
    editor
      .chain()
      .focus()
      .insertContentAt(to, { type: 'voetnoot', attrs: { bron: slug } })
      .run()
  }
  return (
    <>
      <WerkbalkKnop naam="Voetnoot" icoon="superscript" kan={bronnen.length > 0} onKies={open}>
        Voetnoot
      </WerkbalkKnop>
      <EditorVenster
        venster={venster}
        titel="Kies een bron"
        bevestig={
          gevonden.length === 1 && eerste
            ? { tekst: 'Deze bron kiezen', doe: () => kies(eerste.slug) }
            : undefined
        }
      >
        <label htmlFor={id}>Zoek op titel of uitgever</label>
        <input
          id={id}
          type="search"
          className={controlClass}
          value={zoekterm}
          onChange={(event) => setZoekterm(event.target.value)}
        />
        <p role="status">{gevonden.length === 1 ? '1 bron' : `${gevonden.length} bronnen`}</p>
        <ul className="bronkeuze">
          {gevonden.slice(0, MAX_ZICHTBAAR).map(({ slug, titel, uitgever }) => (
            <li key={slug}>
              <button type="button" onClick={() => kies(slug)}>
                <strong>{titel}</strong>
                <span>{uitgever}</span>
              </button>
            </li>
          ))}
        </ul>
      </EditorVenster>
    </>
  )
}

function zoek(bronnen: readonly Voetnootkeuze[], zoekterm: string): Voetnootkeuze[] {
  const woorden = vergelijkbaar(zoekterm).split(/\s+/)
  return bronnen.filter(({ titel, uitgever }) => {
    const tekst = vergelijkbaar(`${titel} ${uitgever}`)
    return woorden.every((woord) => tekst.includes(woord))
  })
}

// Without accents, so that "beinvloeden" finds "beïnvloeden".
const vergelijkbaar = (tekst: string) => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
