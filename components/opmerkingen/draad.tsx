import type { ReactNode } from 'react'
import { KnopForm } from '@/components/publicatie/knop-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Time } from '@/components/ui/time'
import { MAX_OPMERKING } from '@/lib/domain/opmerkingen/labels'
import type { Geschreven } from '@/lib/domain/opmerkingen/schema'
import type { FormAction } from '@/lib/web/form-action'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { OpmerkingForm } from './opmerking-form'

type Bericht = { id: string; tekst: string; door: string; op: string }

/** A remark on a block with its answers. Moments are ISO instants. */
export type DraadTonen = Bericht & {
  veld: string
  fragment: string
  bij: string | null
  opgelost: { op: string; door: string } | null
  antwoorden: readonly Bericht[]
  isGewijzigd: boolean
}

export type Draadacties = {
  antwoord: FormAction<Geschreven>
  losOp: FormAction<Geschreven>
  heropen: FormAction<Geschreven>
}

type Props = {
  draad: DraadTonen
  /** Null for who may read it and no more. */
  acties: Draadacties | null
  /** Shows the words it is about; not needed below those words. */
  metFragment?: boolean
}

/** One remark with what can be done with it. */
export function Draad({ draad, acties, metFragment = false }: Props) {
  const { id, fragment, isGewijzigd, opgelost, antwoorden, bij } = draad
  return (
    <article
      id={`opmerking-${id}`}
      aria-label={`Opmerking van ${draad.door}`}
      className="flex flex-col gap-3 rounded-box border border-line-soft border-l-4 border-l-bijna bg-surface p-4"
    >
      {(metFragment || isGewijzigd) && (
        <blockquote className="max-w-measure border-l-2 border-line pl-3 text-sm text-ink-soft">
          <p className="whitespace-pre-line wrap-anywhere">“{fragment}”</p>
        </blockquote>
      )}
      {isGewijzigd && (
        <p className="text-sm font-semibold">Deze tekst is sindsdien gewijzigd of weggehaald.</p>
      )}
      <Woorden bericht={draad}>{bij && ` · ligt nu bij ${bij}`}</Woorden>
      {antwoorden.length > 0 && (
        <ul aria-label="Antwoorden" className="flex flex-col gap-3 border-l-2 border-line-soft pl-3">
          {antwoorden.map((antwoord) => (
            <li key={antwoord.id}>
              <Woorden bericht={antwoord} />
            </li>
          ))}
        </ul>
      )}
      {opgelost && (
        <p className="text-sm">
          Opgelost door {opgelost.door}, <Moment op={opgelost.op} />
        </p>
      )}
      {acties && <Doen id={id} acties={acties} isOpgelost={opgelost !== null} />}
    </article>
  )
}

function Doen({ id, acties, isOpgelost }: { id: string; acties: Draadacties; isOpgelost: boolean }) {
  if (isOpgelost)
    return (
      <KnopForm action={acties.heropen} velden={{ id }} gelukt="Staat weer open.">
        Toch niet opgelost
      </KnopForm>
    )
  return (
    <div className="flex flex-col gap-3">
      <Disclosure summary="Antwoord">
        <OpmerkingForm
          action={acties.antwoord}
          velden={{ id }}
          veldId={`antwoord-${id}`}
          label="Je antwoord"
          knop="Plaats antwoord"
          maxLength={MAX_OPMERKING}
        />
      </Disclosure>
      <KnopForm action={acties.losOp} velden={{ id }} icon="circle-check" gelukt="Opgelost.">
        Markeer als opgelost
      </KnopForm>
    </div>
  )
}

function Woorden({ bericht: { tekst, door, op }, children }: { bericht: Bericht; children?: ReactNode }) {
  return (
    <div>
      <p className="max-w-measure whitespace-pre-line wrap-anywhere">{tekst}</p>
      <p className="text-sm text-ink-soft">
        {door}, <Moment op={op} />
        {children}
      </p>
    </div>
  )
}

const Moment = ({ op }: { op: string }) => (
  <Time datetime={op}>{`${formatDate(new Date(op))} om ${formatTime(new Date(op))}`}</Time>
)
