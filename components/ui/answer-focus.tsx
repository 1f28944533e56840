'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useFormStatus } from 'react-dom'

/**
 * Around a message that answers a form: takes the reader there once it is on the page, again after each answer. On a
 * long form the button that was pressed is thousands of pixels below it. How it scrolls is for the style sheet.
 */
export function AnswerFocus({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const { pending } = useFormStatus()
  useEffect(() => {
    if (pending) return
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'start' })
  }, [pending])
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-6 rounded-box">
      {children}
    </div>
  )
}
