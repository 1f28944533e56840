'use client'

import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import { controlClass } from '@/components/ui/field'
import { EditorVenster } from './editor-venster'
import { NieuweBron, useMagBronMaken } from './nieuwe-bron'
import type { Voetnootkeuze } from './tekst-editor'
import { WerkbalkKnop } from './werkbalk-knop'

// More than this nobody reads through; the field above the list is quicker.
const MAX_ZICHTBAAR = 30

type Props = { editor: Editor; bronnen: readonly Voetnootkeuze[] }

/** Puts a footnote to a bron at the cursor. */
export function VoetnootKnop({ editor, bronnen }: Props) {
  const [open, setOpen] = useState(false)
  const kan = useMagBronMaken() || bronnen.length > 0
  return (
    <>
      <WerkbalkKnop naam="Voetnoot" icoon="superscript" kan={kan} onKies={() => setOpen(true)}>
        Voetnoot
      </WerkbalkKnop>
      {open && <BronVenster editor={editor} bronnen={bronnen} onDicht={() => setOpen(false)} />}
    </>
  )
}

function BronVenster({ editor, bronnen, onDicht }: Props & { onDicht: () => void }) {
  const id = useId()
  const [zoekterm, setZoekterm] = useState('')
  const gevonden = zoek(bronnen, zoekterm)
  const kies = (slug: string) => {
    onDicht()
    const { to } = editor.state.selection
    editor
      .chain()
      .focus()
      .insertContentAt(to, { type: 'voetnoot', attrs: { bron: slug } })
      .run()
  }
  const [enige, ...meer] = gevonden
  const bevestig =
    enige && meer.length === 0 ? { tekst: 'Deze bron kiezen', doe: () => kies(enige.slug) } : undefined
  return (
    <EditorVenster titel="Kies een bron" bevestig={bevestig} onDicht={onDicht}>
      <label htmlFor={id}>Zoek op titel of uitgever</label>
      <input
        id={id}
        type="search"
        className={controlClass}
        value={zoekterm}
        onChange={(event) => setZoekterm(event.target.value)}
      />
      <p role="status">{aantal(gevonden.length)}</p>
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
      <NieuweBron />
    </EditorVenster>
  )
}

function aantal(n: number): string {
  if (n === 0) return 'Geen bron gevonden. Probeer een ander woord.'
  if (n === 1) return '1 bron'
  return n > MAX_ZICHTBAAR ? `${n} bronnen, hier staan de eerste ${MAX_ZICHTBAAR}` : `${n} bronnen`
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
