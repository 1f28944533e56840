'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { RadioGroup } from '@/components/ui/choice-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { BEREIKEN, type Bereik, isHooguit } from '@/lib/domain/opnames/schema'
import { BEREIK_LABELS } from '@/lib/domain/sprekers/labels'
import type { FormAction } from '@/lib/web/form-action'
import type { Opnameakkoord } from '@/prisma/generated/client'

type Grens = { bereik: Bereik; tot: string }
type Props<Result> = {
  /** by what the server knows who answers: the secret of the mail, or the id of the question */
  sleutel: { token: string } | { id: string }
  akkoord: Opnameakkoord
  gevraagd: Grens
  /** what was agreed to, if anything */
  gegeven: Grens | null
  vandaag: string
  actie: FormAction<Result>
}

const ANTWOORDEN: Partial<Record<Opnameakkoord, string>> = { JA: 'ja', NEE: 'nee', INGETROKKEN: 'nee' }

/** The answer of a speaker: yes, within what was asked, or no. Also to change it later. */
export function AkkoordForm<Result>({ sleutel, akkoord, gevraagd, gegeven, vandaag, actie }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const { veld } = formStaat(state, { antwoord: ANTWOORDEN[akkoord] ?? '', ...(gegeven ?? gevraagd) })
  return (
    <form action={verstuur} noValidate className="flex max-w-measure flex-col gap-6">
      <FormProblems state={state} />
      {Object.entries(sleutel).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <RadioGroup
        {...veld('antwoord')}
        legend="Mag de opname worden getoond?"
        required
        choices={[
          { value: 'ja', label: 'Ja, dat is goed' },
          {
            value: 'nee',
            label: 'Nee',
            hint: 'Dan ziet niemand de opname. Wat je hieronder invult telt niet.',
          },
        ]}
      />
      <RadioGroup
        {...veld('bereik')}
        legend="Wie mag de opname bekijken?"
        hint="Je mag minder toestaan dan gevraagd is."
        required
        choices={BEREIKEN.filter((bereik) => isHooguit(bereik, gevraagd.bereik)).map((value) => ({
          value,
          label: BEREIK_LABELS[value],
        }))}
      />
      <TextField
        {...veld('tot')}
        type="date"
        width="short"
        label="Tot en met"
        hint="Een eerdere dag mag ook. Daarna verdwijnt de opname vanzelf."
        min={vandaag}
        max={gevraagd.tot}
        required
      />
      <SubmitButton icon="save" className="self-start">
        Bewaar mijn antwoord
      </SubmitButton>
    </form>
  )
}
