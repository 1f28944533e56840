'use client'

import { useState } from 'react'
import { useLinkdoelen } from '@/components/teksten/linkdoel'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Botsing as TweeTeksten } from '@/lib/domain/publicatie/versies'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { isGelijk, leesbareWaarde, linksIn, type Namen } from './leesbare-waarde'

/** A field of the form, by its name in the stored content. `namen` says what ids and codes mean. */
export type Botsingveld = { naam: string; label: string; namen?: Namen }

type Props = {
  botsing: TweeTeksten
  velden: readonly Botsingveld[]
  /** Puts a text in the field of the form below; without it people copy by hand. */
  onKies?: (naam: string, waarde: unknown) => void
}

/**
 * Both texts of a save that came too late, side by side for each field that differs. The form below keeps the own
 * text and must send `botsing.versie`; nothing is lost whatever one chooses, because both are stored as versies.
 */
export function Botsing({ botsing, velden, onKies }: Props) {
  const verschillend = velden.filter(({ naam }) => !isGelijk(botsing.hun[naam], botsing.jouw[naam]))
  const wie = botsing.door ?? 'iemand anders'
  const op = new Date(botsing.op)
  return (
    <Alert tone="te-laat" title={`${wie} was je net voor`} headingLevel={2} role="alert">
      <p>
        Terwijl je schreef, heeft {wie} dit opgeslagen op{' '}
        <Time datetime={botsing.op}>
          {formatDate(op)} om {formatTime(op)}
        </Time>
        . Beide teksten zijn bewaard. Kies per veld welke tekst je wilt, of pas het veld hieronder zelf aan.
        Sla daarna opnieuw op.
      </p>
      {verschillend.length === 0 && <p>De teksten zijn gelijk. Je kunt zonder zorgen opnieuw opslaan.</p>}
      {verschillend.map((veld) => (
        <Verschil key={veld.naam} veld={veld} botsing={botsing} wie={wie} onKies={onKies} />
      ))}
    </Alert>
  )
}

type VerschilProps = Omit<Props, 'velden' | 'onKies'> & {
  veld: Botsingveld
  wie: string
  onKies: Props['onKies'] | undefined
}

function Verschil({ veld: { naam, label, namen: gegeven }, botsing, wie, onKies }: VerschilProps) {
  const namen = useNamen(gegeven, [botsing.jouw[naam], botsing.hun[naam]])
  const [gekozen, setGekozen] = useState('')
  const kies = (wat: 'jouw' | 'hun', zin: string) => {
    onKies?.(naam, botsing[wat][naam] ?? null)
    setGekozen(zin)
  }
  return (
    <section aria-label={label} className="flex flex-col gap-2 border-t border-line-soft pt-3">
      <h3 className="text-base font-bold">{label}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <Tekstvak kop="Jouw tekst" tekst={leesbareWaarde(botsing.jouw[naam], namen)}>
          {onKies && (
            <Button onClick={() => kies('jouw', 'Jouw tekst staat in het veld.')}>
              Neem mijn tekst <span className="sr-only">bij {label}</span>
            </Button>
          )}
        </Tekstvak>
        <Tekstvak kop={`De tekst van ${wie}`} tekst={leesbareWaarde(botsing.hun[naam], namen)}>
          {onKies && (
            <Button onClick={() => kies('hun', `De tekst van ${wie} staat in het veld.`)}>
              Neem de tekst van {wie} <span className="sr-only">bij {label}</span>
            </Button>
          )}
        </Tekstvak>
      </div>
      <p role="status" className="text-sm">
        {gekozen}
      </p>
    </section>
  )
}

/** With the titles of the pages that links in the two texts lead to. */
function useNamen(gegeven: Namen = {}, teksten: readonly unknown[]): Namen {
  const ids = [...new Set(teksten.flatMap(linksIn))].filter((doel) => UUID.test(doel)).sort()
  const doelen = useLinkdoelen(ids.join(','))
  const titels = ids.map((id) => [id, doelen.get(id)?.titel ?? 'een pagina van Kennisplein'])
  return { ...gegeven, ...Object.fromEntries(titels) }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function Tekstvak({ kop, tekst, children }: { kop: string; tekst: string; children: React.ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-2 rounded-box border border-line-soft bg-surface p-3">
      <h4 className="text-sm font-bold">{kop}</h4>
      <p className="max-h-72 w-full overflow-y-auto whitespace-pre-line break-words">{tekst || '(leeg)'}</p>
      {children}
    </div>
  )
}
