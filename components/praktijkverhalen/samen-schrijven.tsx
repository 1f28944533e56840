'use client'

import { useActionState } from 'react'
import { FormProblems, formStaat } from '@/components/gebruikers/form-staat'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { MEESCHRIJFSTANDEN } from '@/lib/domain/meeschrijvers/labels'
import type { FormAction } from '@/lib/web/form-action'
import type { Meeschrijfstand } from '@/prisma/generated/client'

type Mens = { id: string; stand: Meeschrijfstand; wie: string; woord: string | null; isZelf: boolean }
type Props<Gevraagd, Gestopt> = {
  verhaalId: string
  auteur: string | null
  mensen: readonly Mens[]
  magVragen: boolean
  /** just after something was done here */
  open: boolean
  vraag: FormAction<Gevraagd>
  stop: FormAction<Gestopt>
}

/** Who writes this concept, and the way to ask a colleague or to stop. */
export function SamenSchrijven<Gevraagd, Gestopt>(props: Props<Gevraagd, Gestopt>) {
  const { verhaalId, auteur, mensen, magVragen, open, vraag, stop } = props
  const [state, send] = useActionState(vraag, undefined)
  const { veld } = formStaat(state)
  const mee = mensen.filter(({ stand }) => stand === 'JA').length
  return (
    <Disclosure
      summary={`Samen schrijven${mee > 0 ? ` (${mee === 1 ? 'één collega schrijft' : `${mee} collega’s schrijven`} mee)` : ''}`}
      open={open || state !== undefined}
      id="samen-schrijven"
      className="print:hidden"
    >
      <div className="flex max-w-measure flex-col gap-5">
        <p>
          {auteur ? `${auteur} schrijft dit verhaal. ` : ''}
          Wie meeschrijft leest en bewerkt alles. De schrijver biedt het verhaal aan de redactie aan.
        </p>
        {mensen.length > 0 && (
          <ul className="flex flex-col gap-2">
            {mensen.map((mens) => (
              <Regel key={mens.id} mens={mens} magVragen={magVragen} stop={stop} />
            ))}
          </ul>
        )}
        {magVragen && (
          <form action={send} noValidate className="flex flex-col items-start gap-4">
            <FormProblems state={state} />
            <input type="hidden" name="id" value={verhaalId} />
            <TextField
              {...veld('email')}
              type="email"
              label="E-mailadres van een collega"
              hint="Heeft dit adres een account, dan krijgt je collega een mail. Tot het antwoord ‘ja’ ziet je collega alleen de titel en dat jij het vraagt."
              required
              maxLength={254}
            />
            <SubmitButton icon="send" variant="secondary">
              Vraag om mee te schrijven
            </SubmitButton>
          </form>
        )}
      </div>
    </Disclosure>
  )
}

type RegelProps<Gestopt> = { mens: Mens; magVragen: boolean; stop: FormAction<Gestopt> }

function Regel<Gestopt>({ mens, magVragen, stop }: RegelProps<Gestopt>) {
  const { id, stand, wie, woord, isZelf } = mens
  const kanStoppen = (stand === 'JA' && (isZelf || magVragen)) || (stand === 'GEVRAAGD' && magVragen)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-box border border-line-soft bg-surface p-3">
      <span className="min-w-0 font-semibold wrap-anywhere">{isZelf ? `${wie} (jij)` : wie}</span>
      <Badge tone={TONEN[stand]}>{MEESCHRIJFSTANDEN[stand]}</Badge>
      {woord && <p className="w-full wrap-anywhere">“{woord}”</p>}
      {kanStoppen && (
        <KnopForm action={stop} velden={{ id }} variant="quiet">
          {isZelf ? 'Stop met meeschrijven' : HAAL_WEG[stand]}
          {!isZelf && <span className="sr-only">: {wie}</span>}
        </KnopForm>
      )}
    </li>
  )
}

const TONEN = { GEVRAAGD: 'bijna', JA: 'klopt', NEE: 'neutral', GESTOPT: 'neutral' } as const
const HAAL_WEG: Partial<Record<Meeschrijfstand, string>> = {
  GEVRAAGD: 'Trek de vraag in',
  JA: 'Laat niet meer meeschrijven',
}
