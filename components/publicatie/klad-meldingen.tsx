'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime, isoDay } from '@/lib/web/format-nl'
import { alleFouten } from './formulierstaat'
import type { Klad } from './klad-opslag'

type Keuze = { onKies: (klad: Klad) => void; onVerwijder: (klad: Klad) => void }

function wanneer(bewaardOp: string): string {
  const moment = new Date(bewaardOp)
  const dag = isoDay(moment) === isoDay(new Date()) ? 'vandaag' : `op ${formatDate(moment)}`
  return `${dag} om ${formatTime(moment)}`
}

/** The older klad, while nobody chose what to do with it. */
export function Aanbod({ klad, onKies, onVerwijder }: Keuze & { klad: Klad }) {
  return (
    <Alert
      role="status"
      title={`Je begon hier ${wanneer(klad.bewaardOp)} al aan. Dat is nog niet opgeslagen.`}
    >
      <p>
        Kies wat je ermee wilt. Je kunt ook gewoon beginnen met typen. Dan bewaren we allebei: wat je nu typt
        en dit klad.
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => onKies(klad)}>
          Verder met mijn klad
        </Button>
        <Button onClick={() => onVerwijder(klad)}>Weggooien</Button>
      </div>
    </Alert>
  )
}

/**
 * Puts a draft of the server back without JavaScript: a `formAction`, and the fields that go along with `bewaardOp`. With
 * JavaScript the draft is put in the form as it is, so that what is being typed is kept beside it.
 */
export type ZonderScript<Result> = { action: FormAction<Result>; velden: Readonly<Record<string, string>> }

type ErnaastProps<Result> = Keuze & {
  kladden: readonly Klad[]
  zonderScript?: ZonderScript<Result> | undefined
}

/** The drafts that another took the place of; each can be put back or thrown away. */
export function Ernaast<Result>({ kladden, onKies, onVerwijder, zonderScript }: ErnaastProps<Result>) {
  if (kladden.length === 0) return null
  return (
    <Disclosure
      summary={
        kladden.length === 1
          ? 'Je vorige klad is bewaard'
          : `Je vorige ${kladden.length} kladden zijn bewaard`
      }
    >
      <ul className="flex flex-col gap-2">
        {kladden.map((klad) => (
          <li key={klad.bewaardOp} className="flex flex-wrap items-center gap-3">
            <span>Klad van {wanneer(klad.bewaardOp).replace(/^op /, '')}</span>
            {zonderScript ? (
              <Terugzetten klad={klad} onKies={onKies} {...zonderScript} />
            ) : (
              <Button onClick={() => onKies(klad)}>{ZET_TERUG}</Button>
            )}
            <Button variant="quiet" onClick={() => onVerwijder(klad)}>
              Gooi dit klad weg
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

const ZET_TERUG = 'Zet dit klad terug'

type TerugProps<Result> = ZonderScript<Result> & Pick<Keuze, 'onKies'> & { klad: Klad }

function Terugzetten<Result>({ klad, onKies, action, velden }: TerugProps<Result>) {
  const [state, send] = useActionState(action, undefined)
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        onKies(klad)
      }}
    >
      <ErrorSummary errors={alleFouten(state)} headingLevel={3} />
      {Object.entries({ ...velden, bewaardOp: klad.bewaardOp }).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <Button type="submit">{ZET_TERUG}</Button>
    </form>
  )
}
