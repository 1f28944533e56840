'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { gaNaar } from './ga-naar'
import { useBegrippenzoeker } from './gebruik-begrippen'
import { type Leesbaarheid, type Leestip, leesbaarheid, leeszin } from './leesbaarheid'

// Long enough that nobody is told about a sentence that is still being written.
const WACHT = 1_500
const MAX_ZICHTBAAR = 20

type Props = { editor: Editor; metUitleg: boolean }

/** Where the text could be easier (B1). Only a hint: it never keeps anybody from saving. */
export function Leeshulp({ editor, metUitleg }: Props) {
  const uitslag = useLeesbaarheid(editor, metUitleg)
  if (!uitslag || editor.isEmpty) return null
  const { zinnen, woorden, begrippen } = uitslag
  const zin = leeszin(uitslag)
  return (
    <div className="tekst-editor-leeshulp">
      {zinnen.length + woorden.length + begrippen.length === 0 ? (
        <p>{zin}</p>
      ) : (
        <details>
          <summary>{zin}</summary>
          <Tips editor={editor} kop="Lange zinnen: maak er twee van" tips={zinnen} />
          <Tips editor={editor} kop="Moeilijke woorden" tips={woorden} />
          <Tips editor={editor} kop="Bij deze woorden krijgen lezers vanzelf uitleg" tips={begrippen} />
        </details>
      )}
      <span role="status" className="sr-only">
        {zin}
      </span>
    </div>
  )
}

function Tips({ editor, kop, tips }: { editor: Editor; kop: string; tips: readonly Leestip[] }) {
  if (tips.length === 0) return null
  return (
    <>
      <p>{kop}</p>
      <ul>
        {tips.slice(0, MAX_ZICHTBAAR).map(({ van, tot, tekst, uitleg, liever }) => (
          <li key={van}>
            <button type="button" onClick={() => gaNaar(editor, { van, tot })}>
              {tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst}
            </button>{' '}
            ({uitleg}){' '}
            {liever && (
              <button type="button" onClick={() => vervang(editor, { van, tot, tekst }, liever)}>
                Vervang {tekst} door {liever}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

// Not when something else stands there by now: the list is a moment behind the text.
function vervang(
  editor: Editor,
  { van, tot, tekst }: Pick<Leestip, 'van' | 'tot' | 'tekst'>,
  liever: string,
): void {
  const { doc } = editor.state
  if (tot > doc.content.size || doc.textBetween(van, tot) !== tekst) return
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      tr.insertText(liever, van, tot)
      return true
    })
    .run()
}

/** Read again a moment after the last change. */
function useLeesbaarheid(editor: Editor, metUitleg: boolean): Leesbaarheid | null {
  const zoekBegrippen = useBegrippenzoeker(metUitleg)
  const [uitslag, setUitslag] = useState<Leesbaarheid | null>(null)
  useEffect(() => {
    let klok: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(klok)
      klok = setTimeout(() => setUitslag(leesbaarheid(editor.state.doc, zoekBegrippen)), WACHT)
    }
    later()
    editor.on('update', later)
    return () => {
      clearTimeout(klok)
      editor.off('update', later)
    }
  }, [editor, zoekBegrippen])
  return uitslag
}
