'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Tekstvondst, vraagVondsten } from '@/components/teksten/tekstcontrole'
import { VERHAALVELDEN } from '@/lib/domain/praktijkverhalen/schema'
import { isTekstDoc, nodesVan } from '@/lib/domain/teksten/leesschema'
import type { TekstNode } from '@/lib/domain/teksten/schema'

/** What was found in each field by its name. */
export type Veldvondsten = Readonly<Record<string, readonly Tekstvondst[]>>
type Stop = { timer: ReturnType<typeof setTimeout>; af: AbortController }

const WACHT_MS = 1_200
// Of a long text that was pasted the rest is looked at when it is saved.
const MAX_STUKKEN = 12
const VELDEN: readonly string[] = VERHAALVELDEN

/**
 * The privacy check while a story is typed: of the field that changed, only the alineas that are new. What stood there
 * when the form opened was looked at when it was saved. `blok`: the element around the fields.
 */
export function useVeldcontrole() {
  const [vondsten, setVondsten] = useState<Veldvondsten>({})
  const blok = useRef<HTMLDivElement>(null)
  const bekend = useRef(new Map<string, readonly Tekstvondst[]>())
  const lopend = useRef(new Map<string, Stop>())
  useEffect(() => {
    for (const veld of blok.current?.querySelectorAll('input, textarea') ?? [])
      if (isVeld(veld)) for (const stuk of stukkenVan(veld.value)) bekend.current.set(stuk, [])
    const lopen = lopend.current
    return () => {
      for (const stop of lopen.values()) breekAf(stop)
    }
  }, [])
  const controleer = async (naam: string, waarde: string, signal: AbortSignal) => {
    const stukken = stukkenVan(waarde)
    for (const stuk of stukken.filter((een) => !bekend.current.has(een)).slice(0, MAX_STUKKEN)) {
      const gevonden = await vraagVondsten(stuk, signal)
      if (gevonden) bekend.current.set(stuk, gevonden)
    }
    if (signal.aborted) return
    const nu = stukken.flatMap((stuk) => bekend.current.get(stuk) ?? [])
    const perZin = new Map(nu.map((vondst) => [vondst.zin, vondst]))
    setVondsten((eerder) => ({ ...eerder, [naam]: [...perZin.values()] }))
  }
  const opInvoer = ({ target }: FormEvent) => {
    if (!isVeld(target)) return
    const vorige = lopend.current.get(target.name)
    if (vorige) breekAf(vorige)
    const af = new AbortController()
    const timer = setTimeout(() => void controleer(target.name, target.value, af.signal), WACHT_MS)
    lopend.current.set(target.name, { timer, af })
  }
  return { blok, vondsten, opInvoer }
}

function breekAf({ timer, af }: Stop): void {
  clearTimeout(timer)
  af.abort()
}

const isVeld = (element: unknown): element is HTMLInputElement | HTMLTextAreaElement =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  VELDEN.includes(element.name)

// The check takes a thousand characters at once: cut at a space where there is one.
const PER_STUK = /.{1,999}(?:\s|$)|.{1,1000}/gs

/** The alineas of a field, each as much as the check takes: a rich text is JSON, and the rest is one alinea. */
function stukkenVan(waarde: string): string[] {
  const doc = leesDoc(waarde)
  const blokken = doc ? doc.content.map(woordenVan) : [waarde]
  return blokken.flatMap((blok) => blok.match(PER_STUK) ?? []).filter((stuk) => stuk.trim() !== '')
}

function leesDoc(waarde: string) {
  if (!waarde.startsWith('{')) return null
  try {
    const gelezen: unknown = JSON.parse(waarde)
    return isTekstDoc(gelezen) ? gelezen : null
  } catch {
    return null
  }
}

// Two points of a list are not one sentence.
const woordenVan = (blok: TekstNode): string =>
  [...nodesVan(blok)]
    .map((node) => (node.type === 'text' ? node.text : node.type === 'paragraph' ? '\n' : ''))
    .join('')
    .trim()
