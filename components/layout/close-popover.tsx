'use client'

import { useEffect } from 'react'

/** Closes a menu when a link in it is followed: the page changes, but the header with its open menu stays. */
export function ClosePopover() {
  useEffect(() => {
    document.addEventListener('click', closeAround)
    return () => document.removeEventListener('click', closeAround)
  }, [])
  return null
}

function closeAround({ target }: MouseEvent) {
  if (!(target instanceof Element) || !target.closest('a[href]')) return
  const popover = target.closest('[popover]')
  if (popover instanceof HTMLElement) popover.hidePopover()
}
