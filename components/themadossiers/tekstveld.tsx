import { TekstEditor, type Voetnootkeuze } from '@/components/teksten/tekst-editor'
import { isTekstDoc } from '@/lib/domain/teksten/leesschema'

type Props = {
  name: string
  label: string
  description?: string
  required?: boolean
  errors: string[]
  waarde: unknown
  bronnen: readonly Voetnootkeuze[]
}

/** The rich text editor with what a stored draft, an answer or a chosen text holds: a text or its JSON. */
export function Tekstveld({ waarde, required = false, ...rest }: Props) {
  const begin = typeof waarde === 'string' || isTekstDoc(waarde) ? waarde : null
  return <TekstEditor {...rest} required={required} defaultValue={begin} />
}
