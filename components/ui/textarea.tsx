'use client'

import { type TextareaHTMLAttributes, useSyncExternalStore } from 'react'

type TextareaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'value'> & { id: string }

/**
 * Keeps what somebody typed before the page had woken up, as on a slow PC. When React takes over a page it puts the text
 * of the server back in every textarea that had one; so at that moment it is given what stands in the box by then.
 */
export function Textarea({ defaultValue, ...props }: TextareaProps) {
  const isAwake = useSyncExternalStore(never, isTrue, isFalse)
  const value =
    isAwake || typeof document === 'undefined' ? defaultValue : (typedIn(props.id) ?? defaultValue)
  return <textarea {...props} defaultValue={value} />
}

const never = () => () => undefined
const isTrue = () => true
const isFalse = () => false

function typedIn(id: string): string | undefined {
  const box = document.getElementById(id)
  return box instanceof HTMLTextAreaElement ? box.value : undefined
}
