'use client'

import { useActionState, useId } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { BLIK_WOORDEN } from '@/lib/domain/gebruikers/labels'
import type { FormAction } from '@/lib/web/form-action'
import type { Kijkrol } from '@/prisma/generated/client'

export type BekijkActie = FormAction<{ naar: string }>

type Props = {
  /** id of the publicatie */
  id: string
  /** Where readers find it. */
  naar: string
  rollen: readonly Kijkrol[]
  actie: BekijkActie
}

/** One item through the eyes of a reader, in one press; a concept as it will be after publication. */
export function BekijkAls({ id, naar, rollen, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const veldId = useId()
  const fouten = Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
  return (
    <div className="print:hidden">
      <Disclosure summary="Bekijk als…" open={fouten.length > 0}>
        <form action={verstuur} className="flex flex-col items-start gap-3">
          <input type="hidden" name="voorbeeldId" value={id} />
          <input type="hidden" name="naar" value={naar} />
          <p className="text-ink-soft">
            Zo ziet een lezer het, ook als het nog een concept is. Je kunt dan niets veranderen, tot je op
            ‘Stop met bekijken’ drukt.
          </p>
          {rollen.map((rol) => (
            <SubmitButton key={rol} name="als" value={rol} variant="secondary" icon="eye">
              {`Bekijk ${BLIK_WOORDEN[rol]}`}
            </SubmitButton>
          ))}
          <div role="alert">
            <FieldError id={veldId} errors={fouten} />
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
