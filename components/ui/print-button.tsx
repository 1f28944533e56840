'use client'

import { Button } from './button'

/** `what`: what is printed, 'deze kaart'. Opens the print window of the browser; without JavaScript it is not there, and the browser's own menu is. */
export function PrintButton({ what }: { what: string }) {
  return (
    <Button variant="primary" icon="printer" className="scripting-only" onClick={() => window.print()}>
      Print {what}
    </Button>
  )
}
