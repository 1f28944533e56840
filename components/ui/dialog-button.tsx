'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonVariant } from './button'
import type { IconName } from './icon-names'

type Props = {
  /** The id of the Dialog. */
  dialogId: string
  variant?: ButtonVariant | undefined
  icon?: IconName | undefined
  className?: string | undefined
  children: ReactNode
}

/** Opens a Dialog. Only for what also has a way without JavaScript, or needs JavaScript anyway. */
export function DialogButton({ dialogId, ...button }: Props) {
  return (
    <Button
      {...button}
      aria-haspopup="dialog"
      onClick={() => {
        const dialog = document.getElementById(dialogId)
        if (dialog instanceof HTMLDialogElement) dialog.showModal()
      }}
    />
  )
}
