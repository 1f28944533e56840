'use client'

import type { Route } from 'next'
import { type MouseEvent, type ReactNode, useCallback, useEffect, useRef } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { formatTime } from '@/lib/web/format-nl'
import { type ServerKlad, useKladAanbod } from './klad-aanbod'
import { type BewaarActie, type Bewaarstatus, useKladBewaren } from './klad-bewaren'
import { useKladKeuze } from './klad-keuze'
import { Aanbod, Ernaast, type ZonderScript } from './klad-meldingen'
import { alsMoment, useKladOpzij } from './klad-opzij'

type Props<Result> = {
  /** The key under which the command throws the klad away after saving: `scholing:<id>`, `scholing:nieuw`. */
  sleutel: string
  gebruikerId: string
  klad: ServerKlad | null
  bewaar: BewaarActie
  /** A `formAction` around deleteKlad. */
  gooiWeg: (state: undefined, formData: FormData) => Promise<unknown>
  /** Puts a draft beside it back where there is no JavaScript; for a page that can begin with a draft. */
  zonderScript?: ZonderScript<Result> | undefined
  /** Whether the form began with `klad` itself. */
  begonnen?: boolean
  /** Where the page is shown as it will be with this klad. */
  voorbeeld?: Route | undefined
  /** Exactly one form. */
  children: ReactNode
}

/**
 * Keeps what is typed in the form inside it, so that a closed tab or a lost connection loses nothing, and
 * offers it when the form is opened again. Without JavaScript the form works as it is.
 */
export function KladBewaker<Result>({
  sleutel,
  gebruikerId,
  klad,
  bewaar,
  gooiWeg,
  zonderScript,
  begonnen = false,
  voorbeeld,
  children,
}: Props<Result>) {
  const omhulsel = useRef<HTMLDivElement>(null)
  const form = useCallback(() => omhulsel.current?.querySelector('form') ?? null, [])
  const { aanbod, klaar } = useKladAanbod({ sleutel, gebruikerId, klad, form })
  const opzij = useKladOpzij({ sleutel, gebruikerId, klad })
  const bewaren = useKladBewaren({ sleutel, gebruikerId, bewaar, form, opzij })
  const { status, bewaarNu } = bewaren
  const { opInvoer, opVerzenden, kies, verwijder } = useKladKeuze({
    sleutel,
    gebruikerId,
    form,
    aanbod,
    klaar,
    opzij,
    bewaren,
    gooiWeg,
    begonnen,
  })
  const ernaast = opzij.lijst.filter(({ bewaardOp }) => bewaardOp !== (aanbod && alsMoment(aanbod.bewaardOp)))
  useNaVoorbeeld(() => {
    if (aanbod) kies(aanbod)
  }, aanbod !== undefined)
  return (
    <div className="flex flex-col gap-4">
      {aanbod && <Aanbod klad={aanbod} onKies={kies} onVerwijder={verwijder} />}
      <Ernaast kladden={ernaast} onKies={kies} onVerwijder={verwijder} zonderScript={zonderScript} />
      <div ref={omhulsel} className="flex flex-col gap-4" onInput={opInvoer} onSubmit={opVerzenden}>
        {children}
      </div>
      {voorbeeld && !aanbod && <NaarVoorbeeld naar={voorbeeld} eerst={bewaarNu} />}
      <Status status={status} />
    </div>
  )
}

/** Back from the example, where somebody went while writing: on with what was typed, without asking. */
function useNaVoorbeeld(verder: () => void, isGekeken: boolean) {
  const laatste = useRef(verder)
  useEffect(() => {
    laatste.current = verder
  })
  useEffect(() => {
    if (isGekeken && new URLSearchParams(window.location.search).get('verder') === 'ja') laatste.current()
  }, [isGekeken])
}

/** To the page as it will be, once what was typed is kept. Without JavaScript a link like any other. */
function NaarVoorbeeld({ naar, eerst }: { naar: Route; eerst: () => Promise<boolean> }) {
  const ga = async (event: MouseEvent) => {
    event.preventDefault()
    if (await eerst()) window.location.assign(naar)
  }
  return (
    <a href={naar} className={buttonClass('secondary', 'self-start')} onClick={ga}>
      <Icon name="eye" /> Bekijk hoe het wordt
    </a>
  )
}

/** Seen after every save, but read aloud only when something is wrong: a voice every two seconds stops the writing. */
function Status({ status }: { status: Bewaarstatus }) {
  const mislukt = status.soort === 'ALLEEN_HIER' || status.soort === 'NERGENS'
  return (
    <>
      <p className="min-h-6 text-sm text-ink-soft">
        {status.soort === 'BEWAARD' && `Bewaard om ${formatTime(new Date(status.op))}`}
      </p>
      <div role="status" className="text-sm font-semibold text-bijna">
        {mislukt && zin(status)}
      </div>
    </>
  )
}

function zin(status: Bewaarstatus): string {
  if (status.soort === 'NERGENS')
    return 'We kunnen je klad nu nergens bewaren. Kopieer je tekst voordat je deze pagina sluit.'
  return status.soort === 'ALLEEN_HIER' && status.reden === 'GEWEIGERD'
    ? 'Alleen op dit apparaat bewaard. Meld je in een ander venster opnieuw aan en typ dan verder.'
    : 'Alleen op dit apparaat bewaard (geen verbinding)'
}
