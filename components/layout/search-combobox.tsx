'use client'

import { useId, useState } from 'react'
import { forgetSearches } from './recent-searches'
import { optionCount, optionId, SuggestionList } from './suggestion-list'
import { useBoxEvents, useBoxState } from './use-box-events'
import { useSuggestions } from './use-suggestions'

const MOVES_THE_CURSOR = ['Home', 'End', 'ArrowLeft', 'ArrowRight']

export type ComboboxProps = {
  input: HTMLInputElement
  /** Somebody went there with a press, before this was loaded: a press opens the list, tabbing past does not. */
  isPressed: boolean
}

/**
 * The combobox of the ARIA Authoring Practices: a list of suggestions, chosen by hand. The focus stays in the box, the
 * chosen option is named by aria-activedescendant; Enter without a choice sends the form, as it does without this.
 */
export function SearchCombobox({ input, isPressed }: ComboboxProps) {
  const id = useId()
  const { groups, isRecent, status, ask, showRecent, clear } = useSuggestions()
  const [isOpen, setOpen] = useState(true)
  const [active, setActive] = useState(-1)
  const count = optionCount(groups) + (isRecent ? 1 : 0)
  const shown = isOpen && count > 0

  const open = (place = -1) => {
    const isEmpty = input.value.trim() === ''
    const found = isEmpty ? showRecent() : count
    if (!isEmpty && found === 0) ask(input.value)
    setOpen(true)
    setActive(found > 0 ? place : -1)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const empty = () => {
    input.value = ''
    clear()
  }
  const forget = () => {
    forgetSearches()
    clear()
  }
  // One place more than there are options: the box itself.
  const step = (by: number) => setActive(((active + 1 + by + count + 1) % (count + 1)) - 1)
  const onKey = keyHandler({
    ArrowDown: ({ altKey }) => (shown && !altKey ? step(1) : open(altKey ? -1 : 0)),
    ArrowUp: ({ altKey }) => (shown && !altKey ? step(-1) : close()),
    Escape: () => (shown ? close() : empty()),
    ...(shown && active >= 0 && { Enter: () => document.getElementById(optionId(id, active))?.click() }),
  })

  useBoxState(input, shown ? id : null, shown && active >= 0 ? optionId(id, active) : null)
  useBoxEvents(input, isPressed, {
    onKey: (event) => {
      if (MOVES_THE_CURSOR.includes(event.key)) setActive(-1)
      onKey(event)
    },
    onInput: () => {
      setOpen(true)
      setActive(-1)
      ask(input.value)
    },
    onClick: () => open(),
    onBlur: close,
  })

  return (
    <>
      <div role="status" className="sr-only">
        {isOpen ? status : ''}
      </div>
      {shown && (
        <SuggestionList
          id={id}
          label={isRecent ? 'Eerder gezocht' : 'Suggesties'}
          groups={groups}
          active={active}
          onForget={isRecent ? forget : null}
        />
      )}
    </>
  )
}

type Keys = Record<string, (event: KeyboardEvent) => void>

/** Does what a key stands for in the place of what the browser would do; other keys, and typing by input method, pass. */
const keyHandler = (keys: Keys) => (event: KeyboardEvent) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || !Object.hasOwn(keys, event.key)) return
  event.preventDefault()
  keys[event.key]?.(event)
}
