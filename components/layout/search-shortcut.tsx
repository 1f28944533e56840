'use client'

import { useEffect } from 'react'
import { shortcutIsOn } from './shortcut-setting'

/** The key `/` brings you to the search box that is in sight. Can be switched off (WCAG 2.1.4), see /toegankelijkheid. */
export function SearchShortcut() {
  useEffect(() => {
    document.addEventListener('keydown', focusSearch)
    return () => document.removeEventListener('keydown', focusSearch)
  }, [])
  return null
}

function focusSearch(event: KeyboardEvent) {
  const withModifier = event.ctrlKey || event.metaKey || event.altKey
  if (event.key !== '/' || withModifier || isTyping(event.target) || !shortcutIsOn()) return
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-zoekveld]')]
  const visible = boxes.find((box) => box.offsetParent !== null)
  if (!visible) return
  event.preventDefault()
  visible.focus()
  visible.select()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, dialog[open]') !== null
}
