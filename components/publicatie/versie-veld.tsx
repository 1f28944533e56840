'use client'

import { useSyncExternalStore } from 'react'
import { RadioGroup } from '@/components/ui/choice-group'

type Props = {
  /** the versie the person started from: saving on it gives the same conflict again */
  begonnen: number
  /** the versie that the conflict is about: saving on it replaces that text */
  nieuwste: number
  /** whether there is a field of which no text was chosen yet */
  isOpen: boolean
}

/** The versie that an edit form sends. Without JavaScript nobody can press a choice, so there it is asked here. */
export function VersieVeld({ begonnen, nieuwste, isOpen }: Props) {
  const heeftScript = useSyncExternalStore(
    nooit,
    () => true,
    () => false,
  )
  if (!isOpen) return <input type="hidden" name="versie" value={nieuwste} />
  if (heeftScript) return <input type="hidden" name="versie" value={begonnen} />
  return (
    <RadioGroup
      name="versie"
      legend="Wat wil je opslaan?"
      required
      defaultValue={String(begonnen)}
      choices={[
        { value: String(begonnen), label: 'Nog niets. Laat me beide teksten nog eens zien.' },
        {
          value: String(nieuwste),
          label: 'Wat in de velden hieronder staat, in plaats van de andere tekst.',
        },
      ]}
    />
  )
}

const nooit = () => () => undefined
