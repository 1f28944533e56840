'use client'

import { useSyncExternalStore } from 'react'
import { CheckboxField } from '@/components/ui/choice-group'
import { setShortcut, shortcutIsOn } from './shortcut-setting'

const never = () => () => undefined

/** Switches the key `/` on and off for this device. */
export function ShortcutChoice() {
  const on = useSyncExternalStore(never, shortcutIsOn, () => true)
  return (
    <div key={String(on)} onChange={toggle} className="scripting-only">
      <CheckboxField
        name="sneltoets"
        label="Met de toets / spring ik naar het zoekveld"
        hint="Je keuze geldt op dit apparaat."
        required
        defaultChecked={on}
      />
    </div>
  )
}

function toggle(event: React.FormEvent) {
  if (event.target instanceof HTMLInputElement) setShortcut(event.target.checked)
}
