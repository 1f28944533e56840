'use client'

import { type ReactNode, type RefObject, useId } from 'react'
import { Button } from '@/components/ui/button'

type Props = {
  venster: RefObject<HTMLDialogElement | null>
  titel: string
  /** Enter in a field, or the button. */
  bevestig?: { tekst: string; doe: () => void } | undefined
  children: ReactNode
}

/**
 * A native dialog inside the form of the page. It holds no form of its own, because forms cannot be nested,
 * and keeps Enter to itself, because that would send the page.
 */
export function EditorVenster({ venster, titel, bevestig, children }: Props) {
  const titelId = useId()
  return (
    <dialog
      ref={venster}
      aria-labelledby={titelId}
      className="editor-venster"
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
