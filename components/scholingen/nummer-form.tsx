'use client'

import { useActionState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FormAction } from '@/lib/web/form-action'
import type { Registersoort } from '@/prisma/generated/client'
import { alleFouten } from './formulier-veld'
import { Nummervelden } from './inschrijf-velden'

type Props<Result> = {
  actie: FormAction<Result>
  /** of one's own inschrijving */
  id: string
  registersoort: Registersoort | null
  registratienummer: string | null
}

// In the middle of a sentence.
const EIGEN: Record<Registersoort, string> = { BIG: 'BIG-nummer', RELATIE: 'relatienummer' }

/** One's own number for the accreditation: to give, change, or take away by leaving it empty. */
export function NummerForm<Result>({ actie, id, ...nummer }: Props<Result>) {
  const [state, verstuur] = useActionState(actie, undefined)
  const { registersoort, registratienummer } = nummer
  return (
    <Disclosure
      open={state !== undefined}
      summary={
        registersoort
          ? `Je ${EIGEN[registersoort]} voor de accreditatie: ${registratienummer}`
          : 'Geef je nummer voor accreditatiepunten'
      }
    >
      <form action={verstuur} noValidate className="flex flex-col items-start gap-4">
        <ErrorSummary errors={alleFouten(state)} />
        <input type="hidden" name="id" value={id} />
        <Nummervelden state={state} {...nummer} />
        <SubmitButton variant="secondary">Bewaar het nummer</SubmitButton>
      </form>
    </Disclosure>
  )
}
