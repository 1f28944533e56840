import { Disclosure } from '@/components/ui/disclosure'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { ActieKnop } from './actie-knop'

type Props = { id: string; actie: FormAction<{ slug: string }> }

/** Enrols a colleague of the own organisation. What comes back does not tell whether the address has an account. */
export function CollegaInschrijven({ id, actie }: Props) {
  return (
    <Disclosure summary="Schrijf een collega in" className="print:hidden">
      <ActieKnop
        actie={actie}
        id={id}
        label="Schrijf deze collega in"
        variant="secondary"
        gelukt="Hoort dit adres bij een collega van jouw organisatie, dan is die ingeschreven of staat die op de wachtlijst. Je collega krijgt daar een mail over."
      >
        <TextField
          name="email"
          type="email"
          label="E-mailadres van je collega"
          hint="Iemand van jouw organisatie met een account. Je collega kan zich zelf weer afmelden."
          required
          maxLength={254}
        />
      </ActieKnop>
    </Disclosure>
  )
}
