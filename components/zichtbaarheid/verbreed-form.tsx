'use client'

import type { Route } from 'next'
import { useActionState } from 'react'
import type { Statusactie } from '@/components/publicatie/statusactie-form'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Cluster } from '@/components/ui/stack'
import { SubmitButton } from '@/components/ui/submit-button'
import { WIE_LEZEN } from '@/lib/domain/publicatie/labels'
import type { Zichtbaarheid } from '@/prisma/generated/client'

type Props = {
  actie: Statusactie
  id: string
  naar: Zichtbaarheid
  /** Says what was listed, so that nothing else is opened. */
  gezien: string
  terug: Route
}

/** The only button that gives an item more readers; it stands below the list of what they get to see. */
export function VerbreedForm({ actie, id, naar, gezien, terug }: Props) {
  const [state, verstuur] = useActionState(actie, undefined)
  const fouten = Object.values(state?.submission.error ?? {}).flatMap((zinnen) => zinnen ?? [])
  return (
    <form action={verstuur} className="mt-8 flex flex-col gap-4">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="zichtbaarheid" value={naar} />
      <input type="hidden" name="gezien" value={gezien} />
      {fouten.length > 0 && <Alert tone="bijna" role="alert" title={fouten.join(' ')} />}
      <Cluster>
        <SubmitButton icon="eye">{`Zet open voor ${WIE_LEZEN[naar]}`}</SubmitButton>
        <ButtonLink href={terug}>Niets veranderen</ButtonLink>
      </Cluster>
    </form>
  )
}
