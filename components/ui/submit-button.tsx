'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonVariant } from './button'
import type { IconName } from './icon-names'
import { keepTypedMeanwhile } from './typed-meanwhile'

type Props = {
  children: ReactNode
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  name?: string | undefined
  value?: string | undefined
  className?: string | undefined
}

/**
 * Sends the form around it; while that is under way a second press does nothing, and a screen reader hears why. What is
 * typed meanwhile stays.
 */
export function SubmitButton({ children, variant = 'primary', ...rest }: Props) {
  const { pending } = useFormStatus()
  const said = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = said.current?.closest('form')
    return form ? keepTypedMeanwhile(form) : undefined
  }, [])

  // Not `disabled`: that would drop the focus, and the reader with it, to the top of the page.
  return (
    <>
      <Button
        {...rest}
        type="submit"
        variant={variant}
        aria-disabled={pending || undefined}
        onClick={(event) => {
          if (pending) event.preventDefault()
        }}
      >
        {children}
      </Button>
      <span ref={said} role="status" className="sr-only">
        {pending ? 'Even geduld' : ''}
      </span>
    </>
  )
}
