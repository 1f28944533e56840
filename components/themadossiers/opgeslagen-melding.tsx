import { StatusMessage } from '@/components/ui/status-message'

const ZINNEN = new Map([
  ['opgeslagen', 'Opgeslagen.'],
  ['gemaakt', 'Het dossier is er, als concept. Hieronder staat wat er nog bij hoort.'],
  ['voorstel', 'Je wijziging ligt bij de redactie. Lezers zien tot die tijd de oude tekst.'],
])

/** What just happened, after a save; `melding` is a word in the address, and anything else shows nothing. */
export function OpgeslagenMelding({ melding }: { melding: string | undefined }) {
  const zin = ZINNEN.get(melding ?? '')
  return (
    <div className={zin ? 'mb-6' : ''}>
      <StatusMessage>{zin}</StatusMessage>
    </div>
  )
}
