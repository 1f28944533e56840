'use client'

import { useActionState, useId } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { isBreder, WIE_LEZEN, ZICHTBAARHEID_LABELS } from '@/lib/domain/publicatie/labels'
import type { FormState } from '@/lib/web/form-action'
import { paths } from '@/lib/web/paths'
import type { Zichtbaarheid } from '@/prisma/generated/client'
import { getypteWaarde, zinnenBij } from './formulierwaarden'
import type { Statusactie } from './statusactie-form'

const zinnen = (state: FormState, veld: string): string[] => [
  ...zinnenBij(state, veld),
  ...zinnenBij(state, ''),
]

/** Who may read the item once it is published: fewer readers at once, more only after a look at what they get to see. */
export function ZichtbaarheidForm(props: { id: string; zichtbaarheid: Zichtbaarheid; actie: Statusactie }) {
  const { id, zichtbaarheid: nu, actie } = props
  const [state, verstuur] = useActionState(actie, undefined)
  const veldId = useId()
  const anders = ZICHTBAARHEDEN.filter((keuze) => keuze !== nu)
  const smaller = anders.filter((keuze) => !isBreder(nu, keuze))
  return (
    <Disclosure
      summary={`Wie leest dit: ${ZICHTBAARHEID_LABELS[nu].toLowerCase()}`}
      open={state !== undefined}
    >
      <div className="flex flex-col items-start gap-4">
        <p className="text-ink-soft">Dit geldt zodra het gepubliceerd is.</p>
        {anders
          .filter((keuze) => isBreder(nu, keuze))
          .map((keuze) => (
            <ButtonLink key={keuze} href={paths.redactieZichtbaarheid(id, keuze)} icon="eye">
              {`Open voor ${WIE_LEZEN[keuze]}…`}
            </ButtonLink>
          ))}
        {smaller.length > 0 && (
          <form action={verstuur} className="flex flex-col items-start gap-3">
            <input type="hidden" name="id" value={id} />
            {smaller.map((keuze) => (
              <SubmitButton key={keuze} name="zichtbaarheid" value={keuze} variant="secondary" icon="lock">
                {`Alleen nog voor ${WIE_LEZEN[keuze]}`}
              </SubmitButton>
            ))}
            <div role="alert">
              <FieldError id={veldId} errors={[...zinnen(state, 'zichtbaarheid')]} />
            </div>
          </form>
        )}
      </div>
    </Disclosure>
  )
}

const ZICHTBAARHEDEN: readonly Zichtbaarheid[] = ['NETWERKCOORDINATOREN', 'LEDEN', 'OPENBAAR']

/** The last part of the item's address. */
export function AdresForm({ id, slug, actie }: { id: string; slug: string; actie: Statusactie }) {
  const [state, verstuur] = useActionState(actie, undefined)
  return (
    <Disclosure summary="Verander het adres" open={state !== undefined}>
      <form action={verstuur} className="flex flex-col items-start gap-4">
        <input type="hidden" name="id" value={id} />
        <TextField
          id={`slug-${id}`}
          name="slug"
          label="Laatste deel van het adres"
          hint="Kleine letters, cijfers en streepjes. Het oude adres blijft werken."
          required
          maxLength={80}
          errors={zinnen(state, 'slug')}
          defaultValue={getypteWaarde(state, 'slug', slug)}
        />
        <SubmitButton variant="secondary">Bewaar het adres</SubmitButton>
      </form>
    </Disclosure>
  )
}
