'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { Tekstvariant } from '@/lib/domain/teksten/schema'
import { AfbeeldingKnop } from './afbeelding-knop'
import { LinkKnop } from './link-knop'
import type { Voetnootkeuze } from './tekst-editor'
import { VoetnootKnop } from './voetnoot-knop'
import { WerkbalkKnop } from './werkbalk-knop'
import { KNOPPEN, type Knop, TABELKNOPPEN } from './werkbalk-knoppen'
import { WerkbalkMeer } from './werkbalk-meer'

type Props = { editor: Editor; editorId: string; bronnen: readonly Voetnootkeuze[]; variant: Tekstvariant }

/** Toolbar as ARIA describes it: one stop for Tab, arrows inside, pressed states told in words. */
export function Werkbalk({ editor, editorId, bronnen, variant }: Props) {
  const balk = useRef<HTMLDivElement>(null)
  const inTabel = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('table') })
  useVasteStop(balk, inTabel)
  return (
    <>
      <p id={`${editorId}-toetsen`} className="sr-only">
        Met Escape ga je uit de tekst naar de knoppen voor opmaak. Met Shift en Tab ga je terug.
      </p>
      <div
        ref={balk}
        id={`${editorId}-opmaak`}
        role="toolbar"
        aria-label="Opmaak"
        aria-controls={editorId}
        className="werkbalk"
        onFocus={(event) => verzetStop(event, balk.current)}
        onKeyDown={(event) => loop(event, balk.current)}
      >
        {KNOPPEN[variant].map((groep, i) => (
          <Groep key={groep[0]?.naam} editor={editor} knoppen={groep} eerste={i === 0} />
        ))}
        <div className="werkbalk-groep">
          <LinkKnop editor={editor} />
          {variant === 'volledig' && <AfbeeldingKnop editor={editor} />}
          {variant === 'volledig' && <VoetnootKnop editor={editor} bronnen={bronnen} />}
        </div>
        {inTabel && <Groep editor={editor} knoppen={TABELKNOPPEN} />}
        <WerkbalkMeer balk={balk} inTabel={inTabel} />
      </div>
    </>
  )
}

function Groep({ editor, knoppen, eerste }: { editor: Editor; knoppen: readonly Knop[]; eerste?: boolean }) {
  const staten = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      knoppen.map((knop) => ({ actief: knop.actief?.(current), kan: knop.kan(current) })),
  })
  return (
    <div className="werkbalk-groep">
      {knoppen.map((knop, i) => (
        <WerkbalkKnop
          key={knop.naam}
          naam={knop.naam}
          icoon={knop.icoon}
          actief={staten[i]?.actief}
          kan={staten[i]?.kan ?? true}
          tabStop={eerste === true && i === 0}
          onKies={() => knop.doe(editor)}
        >
          {knop.tekst}
        </WerkbalkKnop>
      ))}
    </div>
  )
}

const STAPPEN: Record<string, (van: number, aantal: number) => number> = {
  ArrowRight: (van, aantal) => (van + 1) % aantal,
  ArrowLeft: (van, aantal) => (van - 1 + aantal) % aantal,
  Home: () => 0,
  End: (_van, aantal) => aantal - 1,
}

function loop(event: KeyboardEvent, balk: HTMLDivElement | null): void {
  const knoppen = knoppenIn(balk)
  const van = event.target instanceof HTMLButtonElement ? knoppen.indexOf(event.target) : -1
  const naar = knoppen[STAPPEN[event.key]?.(van, knoppen.length) ?? -1]
  if (van === -1 || !naar) return
  event.preventDefault()
  naar.focus()
}

/** The button that was used last is the one that Tab comes back to, also when it was pressed with the mouse. */
function verzetStop({ target }: FocusEvent, balk: HTMLDivElement | null): void {
  const knoppen = knoppenIn(balk)
  if (knoppen.every((knop) => knop !== target)) return
  for (const knop of knoppen) knop.tabIndex = knop === target ? 0 : -1
}

/** The buttons for a table go when the cursor leaves it, and the stop for Tab would go with them. */
function useVasteStop(balk: RefObject<HTMLDivElement | null>, inTabel: boolean): void {
  useEffect(() => {
    const knoppen = knoppenIn(balk.current)
    const [eerste] = knoppen
    if (!inTabel && eerste && knoppen.every(({ tabIndex }) => tabIndex !== 0)) eerste.tabIndex = 0
  }, [balk, inTabel])
}

const knoppenIn = (balk: HTMLDivElement | null) => [
  ...(balk?.querySelectorAll<HTMLButtonElement>('.werkbalk-groep > button') ?? []),
]
