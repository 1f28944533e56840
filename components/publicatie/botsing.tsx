'use client'

import { useState } from 'react'
import { useLinkdoelen } from '@/components/teksten/linkdoel'
import { Alert } from '@/components/ui/alert'
import { AnswerFocus } from '@/components/ui/answer-focus'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Botsing as TweeTeksten } from '@/lib/domain/publicatie/versies'
import { formatDate, formatTime } from '@/lib/web/format-nl'
import { verschillendeVelden } from './gebruik-botsing'
import { leesbareWaarde, linksIn, type Namen } from './leesbare-waarde'

/** A field of the form, by its name in the stored content. `namen` says what ids and codes mean. */
export type Botsingveld = { naam: string; label: string; namen?: Namen }

type Props = {
  botsing: TweeTeksten
  velden: readonly Botsingveld[]
  /** Puts a text in the field of the form below. */
  onKies: (naam: string, waarde: unknown) => void
  /** Whether no text was chosen yet for the field of this name. */
  isOpen: (naam: string) => boolean
}

/**
 * Both texts of a save that came too late, side by side for each field that differs. The form below keeps the own
 * text and sends the other's versie once `isOpen` says so of no field; both texts are stored as versies all the same.
 */
export function Botsing({ botsing, velden, onKies, isOpen }: Props) {
  const verschillend = verschillendeVelden(botsing, velden)
  const wie = botsing.door ?? 'iemand anders'
  const op = new Date(botsing.op)
  return (
    <AnswerFocus>
      <Alert tone="te-laat" title={`${wie} was je net voor`} headingLevel={2} role="alert">
        <p>
          Terwijl je schreef, heeft {wie} dit opgeslagen op{' '}
          <Time datetime={botsing.op}>
            {formatDate(op)} om {formatTime(op)}
          </Time>
          . Beide teksten zijn bewaard, maar die van jou staat nog niet op de pagina.
        </p>
        {verschillend.length === 0 ? (
          <p>De teksten zijn gelijk. Je kunt zonder zorgen opnieuw opslaan.</p>
        ) : (
          <p>
            Kies eerst bij elk veld welke tekst je wilt. Daarna kun je het veld hieronder nog aanpassen. Sla
            dan opnieuw op.
          </p>
        )}
        {verschillend.map((veld) => (
          <Verschil
            key={`${veld.naam}-${botsing.versie}`}
            veld={veld}
            botsing={botsing}
            wie={wie}
            onKies={onKies}
            isOpen={isOpen(veld.naam)}
          />
        ))}
      </Alert>
    </AnswerFocus>
  )
}

type VerschilProps = Pick<Props, 'botsing' | 'onKies'> & { veld: Botsingveld; wie: string; isOpen: boolean }

function Verschil({ veld: { naam, label, namen: gegeven }, botsing, wie, onKies, isOpen }: VerschilProps) {
  const namen = useNamen(gegeven, [botsing.jouw[naam], botsing.hun[naam]])
  const [gekozen, setGekozen] = useState('')
  const kies = (wat: 'jouw' | 'hun', zin: string) => {
    onKies(naam, botsing[wat][naam] ?? null)
    setGekozen(zin)
  }
  return (
    <section aria-label={label} className="flex flex-col gap-2 border-t border-line-soft pt-3">
      <h3 className="text-base font-bold">{label}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <Tekstvak kop="Jouw tekst" tekst={leesbareWaarde(botsing.jouw[naam], namen)}>
          <Button onClick={() => kies('jouw', 'Jouw tekst staat in het veld.')}>
            Neem mijn tekst <span className="sr-only">bij {label}</span>
          </Button>
        </Tekstvak>
        <Tekstvak kop={`De tekst van ${wie}`} tekst={leesbareWaarde(botsing.hun[naam], namen)}>
          <Button onClick={() => kies('hun', `De tekst van ${wie} staat in het veld.`)}>
            Neem de tekst van {wie} <span className="sr-only">bij {label}</span>
          </Button>
        </Tekstvak>
      </div>
      <p role="status" className="text-sm font-semibold">
        {isOpen ? 'Kies eerst welke tekst je hier wilt. Tot die tijd wordt er niets opgeslagen.' : gekozen}
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
