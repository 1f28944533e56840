'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { Cluster, Stack } from '@/components/ui/stack'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'

type Vraag = { id: string; titel: string; door: string | null }
type Props<Result> = { vragen: readonly Vraag[]; action: FormAction<Result> }

/** The stories that one is asked to write along. Nothing for who never was. */
export function Meeschrijfvragen<Result>({ vragen, action }: Props<Result>) {
  if (vragen.length === 0) return null
  return (
    <section aria-labelledby="samen-schrijven">
      <Stack>
        <h2 id="samen-schrijven" className="scroll-mt-6">
          Schrijf je mee?
        </h2>
        <ul className="flex flex-col gap-3">
          {vragen.map((vraag) => (
            <li key={vraag.id} className="rounded-box border border-line-soft bg-surface p-4">
              <Antwoord vraag={vraag} action={action} />
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}

function Antwoord<Result>({ vraag, action }: { vraag: Vraag; action: FormAction<Result> }) {
  const [state, send] = useActionState(action, undefined)
  const { veld } = formStaat(state)
  const idVan = (naam: string) => `${naam}-${vraag.id}`
  return (
    <form action={send} noValidate className="flex max-w-measure flex-col gap-4">
      <FormProblems state={state} idVan={idVan} />
      <p className="wrap-anywhere">
        {vraag.door ?? 'Iemand'} vraagt of je meeschrijft aan het praktijkverhaal{' '}
        <strong>“{vraag.titel}”</strong>. Zeg je ja, dan lees en bewerk je het. Je kunt altijd weer stoppen.
      </p>
      <input type="hidden" name="id" value={vraag.id} />
      <TextField {...veld('woord')} id={idVan('woord')} label="Wil je er iets bij zeggen?" maxLength={300} />
      <Cluster>
        <SubmitButton icon="pencil" name="antwoord" value="JA">
          Ik schrijf mee
        </SubmitButton>
        <SubmitButton variant="secondary" name="antwoord" value="NEE">
          Liever niet
        </SubmitButton>
      </Cluster>
    </form>
  )
}
