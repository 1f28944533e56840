'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { buttonClass } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Icon } from '@/components/ui/icon'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import type { FormAction } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import { alleFouten, alsTekst, foutenOp } from './formulier-veld'

type Props = {
  scholingId: string
  slug: string
  stand: 'CODE' | 'ER' | 'CERTIFICAAT'
  actie: FormAction<{ slug: string }>
}

/** For who is enrolled: the code while it works, and the certificate for who was there. */
export function Deelname({ scholingId, slug, stand, actie }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  return (
    <section
      aria-labelledby="deelname"
      className="flex flex-col gap-4 rounded-box border border-line-soft bg-surface p-4 print:hidden"
    >
      <h2 id="deelname" className="text-xl">
        Je deelname
      </h2>
      <div role="status" className="empty:-mt-4">
        {stand === 'ER' && (
          <Alert tone="klopt" title="We weten dat je er bent. Na afloop staat hier je certificaat." />
        )}
      </div>
      {stand === 'CERTIFICAAT' && (
        <a href={paths.certificaatPdf(slug)} download className={buttonClass('secondary')}>
          <Icon name="download" /> Download je certificaat (PDF)
        </a>
      )}
      {stand === 'CODE' && (
        <form action={verstuur} noValidate className="flex flex-col items-start gap-4">
          <ErrorSummary errors={alleFouten(state)} />
          <input type="hidden" name="id" value={scholingId} />
          <TextField
            name="code"
            label="Code op het scherm"
            hint="Daarmee laat je weten dat je er bent."
            width="short"
            maxLength={20}
            autoComplete="off"
            required
            errors={foutenOp(state, 'code')}
            defaultValue={alsTekst(state?.submission.initialValue?.['code'])}
          />
          <SubmitButton icon="check">Ik ben er</SubmitButton>
        </form>
      )}
    </section>
  )
}
