'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ServerKlad } from './klad-aanbod'
import { isKlad, type Klad, leesOpzij, schrijfOpzij } from './klad-opslag'

type Opties = { sleutel: string; gebruikerId: string; klad: ServerKlad | null }

/** What waits to be kept on the server beside the klad itself. */
export type Opzij = {
  teSturen: () => readonly Klad[]
  aangekomen: (kladden: readonly Klad[]) => void
}

const isZelfde = (een: Klad) => (ander: Klad) => Date.parse(een.bewaardOp) === Date.parse(ander.bewaardOp)
const nieuwsteEerst = (een: Klad, ander: Klad) => Date.parse(ander.bewaardOp) - Date.parse(een.bewaardOp)

/**
 * The drafts beside the one in the form: each stood there until another took its place. They are on this device until
 * the server has them, and `lijst` shows them until somebody chooses.
 */
export function useKladOpzij({ sleutel, gebruikerId, klad }: Opties) {
  const [lijst, setLijst] = useState<Klad[]>(() => (klad?.vorige ?? []).filter(isKlad))
  const wachtend = useRef<Klad[]>([])

  const zetWachtend = useCallback(
    (kladden: Klad[]) => {
      wachtend.current = kladden
      schrijfOpzij(gebruikerId, sleutel, kladden)
    },
    [gebruikerId, sleutel],
  )
  useEffect(() => {
    const hier = leesOpzij(gebruikerId, sleutel)
    wachtend.current = hier
    setLijst((al) => [...al, ...hier.filter((een) => !al.some(isZelfde(een)))].sort(nieuwsteEerst))
  }, [gebruikerId, sleutel])

  const legOpzij = (erbij: Klad) => {
    const een = { inhoud: erbij.inhoud, bewaardOp: alsMoment(erbij.bewaardOp) }
    zetWachtend([...wachtend.current.filter((ander) => !isZelfde(een)(ander)), een])
    setLijst((al) => [...al.filter((ander) => !isZelfde(een)(ander)), een].sort(nieuwsteEerst))
  }
  const haalWeg = (weg: Klad) => {
    zetWachtend(wachtend.current.filter((een) => !isZelfde(weg)(een)))
    setLijst((al) => al.filter((een) => !isZelfde(weg)(een)))
  }
  const teSturen = useCallback(() => wachtend.current, [])
  const aangekomen = useCallback(
    (kladden: readonly Klad[]) => zetWachtend(wachtend.current.filter((een) => !kladden.some(isZelfde(een)))),
    [zetWachtend],
  )
  return { lijst, legOpzij, haalWeg, teSturen, aangekomen }
}

/** A moment that the server takes as well; one that cannot be read becomes now. */
export function alsMoment(bewaardOp: string): string {
  const moment = new Date(bewaardOp)
  return (Number.isNaN(moment.getTime()) ? new Date() : moment).toISOString()
}
