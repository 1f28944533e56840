'use client'

import { type ComponentType, useEffect, useState } from 'react'
import { forgetSearches, rememberSearch } from './recent-searches'
import type { ComboboxProps } from './search-combobox'

type Props = {
  /** the text box of the form around it */
  inputId: string
  /** Visitors get no suggestions, and find nothing of who used this device before them. */
  signedIn: boolean
}

/**
 * Makes a combobox of the search box. The box works without: what offers suggestions is loaded when somebody goes to it,
 * so that a page to read does not carry it.
 */
export function SearchSuggestions({ inputId, signedIn }: Props) {
  const [Loaded, setLoaded] = useState<ComponentType<ComboboxProps> | null>(null)
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [isPressed, setPressed] = useState(false)

  useEffect(() => {
    const box = document.getElementById(inputId)
    if (!(box instanceof HTMLInputElement)) return
    if (!signedIn) return forgetSearches()
    // From the start, so that the box does not become something else under who is in it.
    box.setAttribute('role', 'combobox')
    box.setAttribute('aria-expanded', 'false')
    box.setAttribute('aria-autocomplete', 'list')
    const load = () => {
      setInput(box)
      import('./search-combobox').then(
        ({ SearchCombobox }) => setLoaded(() => SearchCombobox),
        // No connection: the box stays the plain form that it is.
        () => undefined,
      )
    }
    const press = () => setPressed(true)
    const remember = () => rememberSearch(box.value)
    box.form?.addEventListener('submit', remember)
    box.addEventListener('pointerdown', press, { once: true })
    box.addEventListener('focus', load, { once: true })
    if (document.activeElement === box) load()
    return () => {
      box.form?.removeEventListener('submit', remember)
      box.removeEventListener('pointerdown', press)
      box.removeEventListener('focus', load)
    }
  }, [inputId, signedIn])

  return Loaded && input && <Loaded input={input} isPressed={isPressed} />
}
