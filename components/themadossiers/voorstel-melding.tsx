import { Alert } from '@/components/ui/alert'
import { formatDate, formatTime } from '@/lib/web/format-nl'

type Props = {
  /** A published dossier that this person may change only by way of the redactie. */
  waits: boolean
  /** One's own change that the redactie has not looked at yet. */
  voorstel: { op: Date } | null
}

/** Says before one starts typing what becomes of it. */
export function VoorstelMelding({ waits, voorstel }: Props) {
  if (voorstel) {
    const { op } = voorstel
    return (
      <Alert title="Je wijziging ligt bij de redactie">
        <p>
          Je stuurde haar op {formatDate(op)} om {formatTime(op)}. Lezers zien nog de oude tekst. Hieronder ga
          je verder in jouw wijziging; stuur je haar opnieuw, dan vervangt ze de vorige.
        </p>
      </Alert>
    )
  }
  if (!waits) return null
  return (
    <Alert title="De redactie kijkt mee">
      <p>
        Dit dossier is gepubliceerd. Wat je verandert, gaat eerst naar de redactie. Lezers zien tot dan de
        oude tekst.
      </p>
    </Alert>
  )
}
