'use client'

import { useEffect, useEffectEvent, useLayoutEffect } from 'react'

type Handlers = {
  onKey: (event: KeyboardEvent) => void
  onInput: () => void
  onClick: () => void
  onBlur: () => void
}

/** Listens to the search box, which stands in the page from the server and is none of React's here. */
export function useBoxEvents(input: HTMLInputElement, isPressed: boolean, handlers: Handlers): void {
  const onKey = useEffectEvent(handlers.onKey)
  const onInput = useEffectEvent(handlers.onInput)
  const onClick = useEffectEvent(handlers.onClick)
  const onBlur = useEffectEvent(handlers.onBlur)
  useEffect(() => {
    const stopping = new AbortController()
    const { signal } = stopping
    input.addEventListener('keydown', (event) => onKey(event), { signal })
    input.addEventListener('input', () => onInput(), { signal })
    input.addEventListener('click', () => onClick(), { signal })
    input.addEventListener('blur', () => onBlur(), { signal })
    // What happened while this was still loading.
    if (document.activeElement === input) {
      if (input.value !== input.defaultValue) onInput()
      else if (isPressed) onClick()
    }
    return () => stopping.abort()
  }, [input, isPressed])
}

/**
 * Tells assistive technology what the box offers now: the list, and the option that is chosen in it. In the same step
 * as the list itself, so that the two never disagree.
 */
export function useBoxState(input: HTMLInputElement, listId: string | null, optionId: string | null): void {
  useLayoutEffect(() => {
    input.setAttribute('aria-expanded', String(listId !== null))
    setOrRemove(input, 'aria-controls', listId)
    setOrRemove(input, 'aria-activedescendant', optionId)
    if (optionId !== null) document.getElementById(optionId)?.scrollIntoView({ block: 'nearest' })
  }, [input, listId, optionId])
}

function setOrRemove(input: HTMLInputElement, name: string, value: string | null): void {
  if (value === null) input.removeAttribute(name)
  else input.setAttribute(name, value)
}
