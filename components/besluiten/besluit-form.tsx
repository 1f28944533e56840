'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'
import { type Besluitkeuzes, BesluitVelden, type Besluitwaarden } from './besluit-velden'

type Props<Result> = {
  id: string
  action: FormAction<Result>
  /** Which day, story or decision it is about. */
  over: Readonly<Record<string, string>>
  keuzes: Besluitkeuzes
  begin?: Besluitwaarden
}

/** A decision to record or to change. */
export function BesluitForm<Result>({ id, action, over, keuzes, begin }: Props<Result>) {
  const [state, send] = useActionState(action, undefined)
  return (
    <form action={send} noValidate className="flex max-w-2xl flex-col items-start gap-4">
      {Object.entries(over).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <BesluitVelden id={id} keuzes={keuzes} begin={begin} state={state} />
      <SubmitButton icon="save" variant="secondary">
        {begin ? 'Opslaan' : 'Leg het besluit vast'}
      </SubmitButton>
    </form>
  )
}
