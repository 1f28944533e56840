'use client'

import { useState } from 'react'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { Botsing } from '@/lib/domain/publicatie/versies'
import type { FormState } from '@/lib/web/form-action'
import type { Botsingveld } from './botsing'
import { isGelijk } from './leesbare-waarde'

/**
 * For an edit form: the conflict in the last answer, if any, and the texts that the person took from it.
 * `waarde(naam)` is the chosen text where `isGekozen(naam)`; their text may be empty (null). Give the field
 * `key={sleutel(naam)}`, because an uncontrolled field shows a new default only when it is made anew. `versieveld` is
 * for VersieVeld: the other's versie goes along only once each differing field has its choice, so that pressing the
 * button again gives the same conflict instead of writing over what a colleague published.
 */
export function useBotsing(state: FormState<Opgeslagen>, versie: number, velden: readonly Botsingveld[]) {
  const botsing = state?.result?.uitkomst === 'BOTSING' ? state.result.botsing : null
  const [keuze, setKeuze] = useState<Keuze>({ bij: null, gekozen: {}, besloten: [], nummer: 0 })
  // A text that was put in a field belongs to one answer. That a person chose holds as long as their text is the same.
  const gekozen = keuze.bij === botsing ? keuze.gekozen : {}
  const besloten = keuze.bij?.versie === botsing?.versie ? keuze.besloten : []
  const kies = (naam: string, waarde: unknown) => {
    // The own text may have been worked on since; it stays as it is while nothing else was put in its place.
    const staatEr = !(naam in gekozen) && isGelijk(waarde, botsing?.jouw[naam])
    setKeuze({
      bij: botsing,
      gekozen: staatEr ? gekozen : { ...gekozen, [naam]: waarde },
      besloten: [...besloten, naam],
      nummer: keuze.nummer + 1,
    })
  }
  const open = botsing
    ? verschillendeVelden(botsing, velden).filter(({ naam }) => !besloten.includes(naam))
    : []
  const begonnen = verstuurdeVersie(state, versie)
  return {
    botsing,
    kies,
    isOpen: (naam: string): boolean => open.some((veld) => veld.naam === naam),
    isGekozen: (naam: string): boolean => naam in gekozen,
    waarde: (naam: string): unknown => gekozen[naam],
    sleutel: (naam: string): string => (naam in gekozen ? `${naam}-${keuze.nummer}` : naam),
    versieveld: { begonnen, nieuwste: botsing?.versie ?? begonnen, isOpen: open.length > 0 },
  }
}

/** The fields of which somebody else saved another text than one's own. */
export const verschillendeVelden = <Veld extends Botsingveld>(
  { hun, jouw }: Botsing,
  velden: readonly Veld[],
): Veld[] => velden.filter(({ naam }) => !isGelijk(hun[naam], jouw[naam]))

/**
 * The versie the person started from, also on the new page that follows an error without JavaScript: the versie that
 * page was made with would let it overwrite somebody else's save unseen. For a form that shows no conflict.
 */
export function verstuurdeVersie<Result>(state: FormState<Result>, versie: number): number {
  const verstuurd = Number(state?.submission.initialValue?.['versie'])
  return Number.isInteger(verstuurd) && verstuurd > 0 ? verstuurd : versie
}

type Keuze = { bij: Botsing | null; gekozen: Record<string, unknown>; besloten: string[]; nummer: number }
