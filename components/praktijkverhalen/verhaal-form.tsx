'use client'

import { useActionState } from 'react'
import { Botsing, type Botsingveld } from '@/components/publicatie/botsing'
import { alleFouten, beginwaarde, foutenVan } from '@/components/publicatie/formulierstaat'
import { useBotsing } from '@/components/publicatie/gebruik-botsing'
import { PerVersie } from '@/components/publicatie/per-versie'
import { VersieVeld } from '@/components/publicatie/versie-veld'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Cluster } from '@/components/ui/stack'
import { SubmitButton } from '@/components/ui/submit-button'
import {
  SETTING_LABELS,
  VERHAAL_SOORT_LABELS,
  VERHAALVELD_LABELS,
} from '@/lib/domain/praktijkverhalen/labels'
import { VERHAALVELDEN, type Verhaalstap } from '@/lib/domain/praktijkverhalen/schema'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { FormAction, FormState } from '@/lib/web/form-action'
import { useStappen } from './verhaal-stappen'
import { type VerhaalKeuzes, VerhaalVelden } from './verhaal-velden'
import type { Vondst } from './vondst-plekken'
import { VondstVelden } from './vondst-velden'

type NieuwProps<Result> = {
  action: FormAction<Result>
  keuzes: VerhaalKeuzes
  /** chosen beforehand, where somebody may choose */
  netwerkId?: string | undefined
  /** the step to begin with; null for the whole form */
  stap: Verhaalstap | null
}

/** A story that is not kept yet. */
export function NieuwVerhaalForm<Result>({ action, keuzes, netwerkId, stap }: NieuwProps<Result>) {
  const begin: Readonly<Record<string, unknown>> = { setting: 'HOSPICE', netwerkId }
  const [state, send] = useActionState(action, undefined)
  const fouten = alleFouten(state)
  const stappen = useStappen(stap, fouten.length > 0)
  const veld = (naam: string) => ({
    sleutel: naam,
    waarde: beginwaarde(state, naam, begin[naam]),
    errors: foutenVan(state, naam),
  })
  return (
    <form action={send} noValidate className="flex flex-col gap-8">
      <ErrorSummary errors={fouten} />
      <VerhaalVelden veld={veld} keuzes={keuzes} stappen={stappen} />
      <Cluster>
        <SubmitButton icon="save" name="stap" value={stappen.stap ?? ''}>
          Bewaar als concept
        </SubmitButton>
      </Cluster>
    </form>
  )
}

type Props<Result extends Opgeslagen> = {
  action: FormAction<Result>
  id: string
  versie: number
  /** The stored content by field name. */
  velden: Readonly<Record<string, unknown>>
  vondsten: readonly Vondst[]
  keuzes: VerhaalKeuzes
  isConcept: boolean
  magAanbieden: boolean
  /** the step to begin with; null for the whole form */
  stap: Verhaalstap | null
}

/** A story that exists: keep it, or keep it and offer it to the redactie in one go. */
export function VerhaalForm<Result extends Opgeslagen>(props: Props<Result>) {
  return (
    <PerVersie versie={props.versie}>
      <Bewerking {...props} />
    </PerVersie>
  )
}

function Bewerking<Result extends Opgeslagen>(props: Props<Result>) {
  const { action, id, versie, velden, vondsten, keuzes, isConcept, magAanbieden, stap } = props
  const [state, send] = useActionState(action, undefined)
  const vergeleken = botsingvelden(keuzes)
  const keuze = useBotsing(state, versie, vergeleken)
  const { botsing, isGekozen, waarde, sleutel } = keuze
  const fouten = alleFouten(state)
  // What has to be mended may stand in any step.
  const stappen = useStappen(stap, fouten.length > 0 || botsing !== null)
  const veld = (naam: string) => ({
    sleutel: sleutel(naam),
    waarde: isGekozen(naam) ? waarde(naam) : beginwaarde(state, naam, velden[naam]),
    errors: foutenVan(state, naam),
  })
  return (
    <form action={send} noValidate className="flex flex-col gap-8">
      <ErrorSummary errors={fouten} />
      {botsing && <Botsing botsing={botsing} velden={vergeleken} onKies={keuze.kies} isOpen={keuze.isOpen} />}
      <input type="hidden" name="id" value={id} />
      <VersieVeld {...keuze.versieveld} />
      <VondstVelden vondsten={vondsten} getypt={(nummer) => getypteUitleg(state, nummer)} />
      <VerhaalVelden veld={veld} keuzes={keuzes} stappen={stappen} />
      <Cluster>
        <SubmitButton
          icon="save"
          name="stap"
          value={stappen.stap ?? ''}
          variant={magAanbieden ? 'secondary' : 'primary'}
        >
          {isConcept ? 'Bewaar als concept' : 'Opslaan'}
        </SubmitButton>
        {magAanbieden && (
          <SubmitButton icon="send" name="vervolg" value="aanbieden">
            Ter beoordeling aanbieden
          </SubmitButton>
        )}
      </Cluster>
    </form>
  )
}

function getypteUitleg(state: FormState, nummer: number): string | undefined {
  if (!state) return undefined
  const lijst: unknown = state.submission.initialValue?.['toelichtingen']
  const toelichting: unknown = Array.isArray(lijst) ? lijst[nummer] : undefined
  const isGetypt = typeof toelichting === 'object' && toelichting !== null && 'uitleg' in toelichting
  return isGetypt && typeof toelichting.uitleg === 'string' ? toelichting.uitleg : ''
}

const namen = (opties: VerhaalKeuzes['doelgroepen']) =>
  Object.fromEntries(opties.map(({ value, label }) => [value, label]))

const botsingvelden = ({ doelgroepen, disciplines, netwerken }: VerhaalKeuzes): Botsingveld[] => [
  ...VERHAALVELDEN.map((naam) => ({ naam, label: VERHAALVELD_LABELS[naam] })),
  { naam: 'nabestaanden', label: 'De nabestaanden' },
  { naam: 'soort', label: 'Soort verhaal', namen: VERHAAL_SOORT_LABELS },
  { naam: 'setting', label: 'Waar het speelt', namen: SETTING_LABELS },
  { naam: 'doelgroepIds', label: 'Doelgroep', namen: namen(doelgroepen) },
  { naam: 'disciplineIds', label: 'Betrokken', namen: namen(disciplines) },
  ...(netwerken ? [{ naam: 'netwerkId', label: 'Netwerk', namen: namen(netwerken) }] : []),
]
