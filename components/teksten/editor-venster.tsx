'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'

type Props = {
  titel: string
  /** Enter in a field, or the button. */
  bevestig?: { tekst: string; doe: () => void } | undefined
  /** The window has closed; the owner takes it out of the page. */
  onDicht: () => void
  children: ReactNode
}

/**
 * A native dialog, open for as long as it is in the page, inside the form of the page. It holds no form of its own, because forms cannot be nested,
 * and keeps Enter to itself, because that would send the page.
 */
export function EditorVenster({ titel, bevestig, onDicht, children }: Props) {
  const titelId = useId()
  const venster = useRef<HTMLDialogElement>(null)
  useEffect(() => venster.current?.showModal(), [])
  return (
    <dialog
      ref={venster}
      aria-labelledby={titelId}
      className="editor-venster"
      onClose={onDicht}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        bevestig?.doe()
      }}
    >
      <h2 id={titelId}>{titel}</h2>
      {children}
      <div className="editor-venster-knoppen">
        {bevestig && (
          <Button variant="primary" onClick={bevestig.doe}>
            {bevestig.tekst}
          </Button>
        )}
        <Button onClick={() => venster.current?.close()}>Annuleren</Button>
      </div>
    </dialog>
  )
}
