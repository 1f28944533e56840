import { KnopForm } from '@/components/publicatie/knop-form'
import { Alert } from '@/components/ui/alert'
import { omvang } from '@/lib/domain/bijlagen/labels'
import type { FormAction } from '@/lib/web/form-action'
import type { HalfBestand } from './send-large-file'

type Props = { halve: readonly HalfBestand[]; gooiWeg: FormAction<{ publicatieId: string }> }

/** Large files that did not come whole: whoever chooses the same one again goes on where it was. */
export const HalveBestanden = ({ halve, gooiWeg }: Props) =>
  halve.length > 0 && (
    <Alert
      tone="bijna"
      title="Je was nog bezig. Kies hetzelfde bestand: het versturen gaat verder waar het was."
    >
      <ul className="flex flex-col gap-2">
        {halve.map(({ id, naam, bytes, ontvangen }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span>
              {naam}: {omvang(ontvangen)} van {omvang(bytes)} is er al
            </span>
            <KnopForm action={gooiWeg} velden={{ id }} icon="trash-2">
              Gooi weg<span className="sr-only">: {naam}</span>
            </KnopForm>
          </li>
        ))}
      </ul>
      <p className="text-sm">Wat twee dagen stil ligt, ruimen we op.</p>
    </Alert>
  )
