'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField, TextField } from '@/components/ui/text-field'
import { MAX_ZIN, WIE_ZIET_DIT } from '@/lib/domain/docenten/labels'
import type { FormAction } from '@/lib/web/form-action'

type Keuze = { value: string; label: string }
type Ids = readonly { id: string }[]

type Props<Result> = {
  /** what one said before */
  docent: {
    zin: string
    /** '2026-03-12' */
    laatstGegeven: string | null
    doelgroepen: Ids
    werkvormen: Ids
    niveaus: Ids
    netwerken: Ids
  } | null
  keuzes: Record<'doelgroep' | 'werkvorm' | 'niveau' | 'netwerk', readonly Keuze[]>
  /** '2026-11-22' */
  vandaag: string
  action: FormAction<Result>
}

const ids = (lijst: Ids | undefined) => (lijst ?? []).map(({ id }) => id)

/** "Ik kan lesgeven", with for whom, how and where. Says beforehand who will see it. */
export function DocentForm<Result>({ docent, keuzes, vandaag, action }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  const { veld, keuzes: lijst } = formStaat(state, {
    zin: docent?.zin ?? '',
    laatstGegeven: docent?.laatstGegeven ?? '',
    doelgroepIds: ids(docent?.doelgroepen),
    werkvormIds: ids(docent?.werkvormen),
    niveauIds: ids(docent?.niveaus),
    netwerkIds: ids(docent?.netwerken),
  })
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col items-stretch gap-6">
      <FormProblems state={state} />
      <TextareaField
        {...veld('zin')}
        label="Waarover kun je lesgeven?"
        hint="Een of twee zinnen, in je eigen woorden."
        required
        rows={3}
        maxLength={MAX_ZIN}
      />
      <CheckboxGroup
        {...lijst('doelgroepIds')}
        legend="Over welke doelgroepen?"
        required
        columns
        choices={keuzes.doelgroep}
      />
      <CheckboxGroup
        {...lijst('werkvormIds')}
        legend="In welke werkvormen?"
        required
        columns
        choices={keuzes.werkvorm}
      />
      <CheckboxGroup
        {...lijst('niveauIds')}
        legend="Voor welke niveaus?"
        hint="Kies je niets, dan staat er dat je voor elk niveau lesgeeft."
        columns
        choices={keuzes.niveau}
      />
      <CheckboxGroup
        {...lijst('netwerkIds')}
        legend="Naar welke netwerken wil je reizen?"
        required
        columns
        choices={keuzes.netwerk}
      />
      <TextField
        {...veld('laatstGegeven')}
        type="date"
        width="short"
        label="Wanneer gaf je voor het laatst les?"
        hint="Weet je de dag niet meer? Kies er een die in de buurt komt."
        max={vandaag}
      />
      <p>{WIE_ZIET_DIT} Je haalt het weg wanneer je wilt; dan is het meteen weg.</p>
      <SubmitButton icon="save" className="self-start">
        {docent ? 'Bewaar wat ik veranderde' : 'Zet mij in de docentenpoule'}
      </SubmitButton>
    </form>
  )
}
