'use client'

import { Button } from '@/components/ui/button'

/** Opens the print window of the browser; without JavaScript it is not there, and the browser's own menu is. */
export function PrintKnop({ children = 'Print deze kaart' }: { children?: string }) {
  return (
    <Button variant="primary" icon="printer" className="scripting-only" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
