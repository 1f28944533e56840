'use client'

import { useState } from 'react'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { Botsing } from '@/lib/domain/publicatie/versies'
import type { FormState } from '@/lib/web/form-action'

/**
 * For an edit form: the conflict in the last answer, if any, and the texts that the person took from it.
 * `waarde(naam)` is the chosen text where `isGekozen(naam)`; their text may be empty (null). Give the field
 * `key={sleutel(naam)}`, because an uncontrolled field shows a new default only when it is made anew.
 */
export function useBotsing(resultaat: Opgeslagen | undefined) {
  const botsing = resultaat?.uitkomst === 'BOTSING' ? resultaat.botsing : null
  const [keuze, setKeuze] = useState<Keuze>({ bij: null, gekozen: {}, nummer: 0 })
  // Choices belong to one conflict; the next save may bring another.
  const geldig = keuze.bij === botsing
  const gekozen = geldig ? keuze.gekozen : {}
  const kies = (naam: string, waarde: unknown) =>
    setKeuze({ bij: botsing, gekozen: { ...gekozen, [naam]: waarde }, nummer: keuze.nummer + 1 })
  return {
    botsing,
    kies,
    isGekozen: (naam: string): boolean => naam in gekozen,
    waarde: (naam: string): unknown => gekozen[naam],
    sleutel: (naam: string): string => (naam in gekozen ? `${naam}-${keuze.nummer}` : naam),
  }
}

/** The versie that an edit form must send: the one of the conflict it shows, or else the one the person started from. */
export function versieOmTeSturen(state: FormState<Opgeslagen>, versie: number): number {
  if (state?.result?.uitkomst === 'BOTSING') return state.result.botsing.versie
  return verstuurdeVersie(state, versie)
}

/**
 * The versie the person started from, also on the new page that follows an error without JavaScript: the versie that
 * page was made with would let it overwrite somebody else's save unseen. For a form that shows no conflict.
 */
export function verstuurdeVersie<Result>(state: FormState<Result>, versie: number): number {
  const verstuurd = Number(state?.submission.initialValue?.['versie'])
  return Number.isInteger(verstuurd) && verstuurd > 0 ? verstuurd : versie
}

type Keuze = { bij: Botsing | null; gekozen: Record<string, unknown>; nummer: number }
