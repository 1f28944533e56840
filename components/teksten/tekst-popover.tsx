import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/** What a footnote or a term opens: closes with Escape, a click elsewhere, or its own button. */
export function TekstPopover({ id, titel, children }: { id: string; titel: string; children: ReactNode }) {
  return (
    <div id={id} popover="auto" role="dialog" aria-labelledby={`${id}-titel`} className="tekst-popover">
      <p id={`${id}-titel`} className="tekst-popover-titel">
        {titel}
      </p>
      {children}
      <button type="button" popoverTarget={id} popoverTargetAction="hide" aria-label="Sluit uitleg">
        <Icon name="x" />
      </button>
    </div>
  )
}
