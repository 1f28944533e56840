'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonVariant } from './button'
import type { IconName } from './icon-names'

type Props = {
  children: ReactNode
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  name?: string | undefined
  value?: string | undefined
  className?: string | undefined
}

/** Sends the form around it; while that is under way a second press does nothing, and a screen reader hears why. */
export function SubmitButton({ children, variant = 'primary', ...rest }: Props) {
  const { pending } = useFormStatus()

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
      <span role="status" className="sr-only">
        {pending ? 'Even geduld' : ''}
      </span>
    </>
  )
}
