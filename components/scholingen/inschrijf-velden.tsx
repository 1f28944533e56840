import { RadioGroup } from '@/components/ui/choice-group'
import { TextField } from '@/components/ui/text-field'
import { NUMMER_BEWAARDAGEN, REGISTERSOORT_LABELS } from '@/lib/domain/scholingen/labels'
import { REGISTERSOORTEN } from '@/lib/domain/scholingen/schema'
import type { FormState } from '@/lib/web/form-action'
import type { Registersoort } from '@/prisma/generated/client'
import { alsTekst, foutenOp } from './formulier-veld'

type Opmerking = { waarde: string | null; errors?: readonly string[] }

/** What the organiser must know of who comes. */
export const Opmerkingveld = ({ waarde, errors }: Opmerking) => (
  <TextField
    name="opmerking"
    label="Opmerking voor de organisator"
    hint="Bijvoorbeeld een dieet, of wat je nodig hebt om mee te kunnen doen. Alleen de organisator leest dit; 30 dagen na afloop wissen we het."
    maxLength={300}
    errors={errors}
    defaultValue={waarde ?? ''}
  />
)

const UITLEG: Record<Registersoort, string | undefined> = {
  BIG: undefined,
  RELATIE: 'Van een beroepsregister, zoals Registerplein of Kwaliteitsregister V&V',
}

type Nummer<Result> = {
  state: FormState<Result>
  /** as it is stored; what was typed wins */
  registersoort: Registersoort | null
  registratienummer: string | null
}

/** The number for the points of an accredited scholing. */
export function Nummervelden<Result>({ state, registersoort, registratienummer }: Nummer<Result>) {
  const getypt = state?.submission.initialValue
  const soort = alsTekst(getypt ? getypt['registersoort'] : (registersoort ?? 'BIG'))
  return (
    <>
      <RadioGroup
        // Made anew when the form comes back, or the browser's own choice stays.
        key={soort}
        name="registersoort"
        legend="Nummer voor accreditatiepunten"
        hint={`Alleen nodig als je punten wilt. Alleen de organisator leest dit; ${NUMMER_BEWAARDAGEN} dagen na afloop, of eerder, wissen we het.`}
        errors={foutenOp(state, 'registersoort')}
        defaultValue={soort}
        choices={REGISTERSOORTEN.map((value) => ({
          value,
          label: REGISTERSOORT_LABELS[value],
          hint: UITLEG[value],
        }))}
      />
      <TextField
        name="registratienummer"
        label="Registratienummer"
        maxLength={40}
        autoComplete="off"
        errors={foutenOp(state, 'registratienummer')}
        defaultValue={alsTekst(getypt ? getypt['registratienummer'] : registratienummer)}
      />
    </>
  )
}
