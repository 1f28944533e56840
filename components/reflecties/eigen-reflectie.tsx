import { ActieKnop } from '@/components/scholingen/actie-knop'
import { StatusMessage } from '@/components/ui/status-message'
import type { FormAction } from '@/lib/web/form-action'
import { ReflectieForm } from './reflectie-form'

const VASTE_VRAAG = 'Wat neem ik morgen mee?'

type Props = {
  scholingId: string
  /** the organiser's own question, if there is one */
  vraag: string | null
  reflectie: { id: string; tekst: string } | null
  /** the answer was kept a moment ago */
  netBewaard: boolean
  bewaar: FormAction<{ slug: string }>
  verwijder: FormAction<{ slug: string }>
}

/** What one takes along from a scholing or its recording: one's own answer, to write, to change and to take away. */
export function EigenReflectie({ scholingId, vraag, reflectie, netBewaard, bewaar, verwijder }: Props) {
  return (
    <section aria-labelledby="reflectie-kop" className="flex max-w-measure flex-col gap-3 print:hidden">
      <h2 id="reflectie-kop">{VASTE_VRAAG}</h2>
      <StatusMessage>{netBewaard && 'Je antwoord is bewaard. Alleen jij leest het.'}</StatusMessage>
      <ReflectieForm
        key={reflectie?.tekst ?? ''}
        scholingId={scholingId}
        vraag={vraag ?? 'Schrijf het voor jezelf op'}
        tekst={reflectie?.tekst ?? null}
        bewaar={bewaar}
      />
      {reflectie && (
        <ActieKnop
          actie={verwijder}
          id={reflectie.id}
          label="Verwijder mijn antwoord"
          icon="trash-2"
          variant="quiet"
        />
      )}
    </section>
  )
}
