'use client'

import { useState } from 'react'
import type { Opgeslagen } from '@/lib/domain/publicatie/opslaan'
import type { Botsing } from '@/lib/domain/publicatie/versies'
import type { FormState } from '@/lib/web/form-action'
import type { Botsingveld } from './botsing'
import { stukkenVan, voegSamen } from './botsing-blokken'
import { isGelijk } from './leesbare-waarde'

/**
 * For an edit form: the conflict in the last answer, if any, and the texts that the person took from it. What only one
 * of the two changed is taken over at once, and counts as chosen until somebody chooses otherwise.
 * `waarde(naam)` is the chosen text where `isGekozen(naam)`; their text may be empty (null). Give the field
 * `key={sleutel(naam)}`, because an uncontrolled field shows a new default only when it is made anew. `versieveld` is
 * for VersieVeld: the other's versie goes along only once each differing field has its choice, so that pressing the
 * button again gives the same conflict instead of writing over what a colleague published.
 */
export function useBotsing(state: FormState<Opgeslagen>, versie: number, velden: readonly Botsingveld[]) {
  const botsing = state?.result?.uitkomst === 'BOTSING' ? state.result.botsing : null
  const [keuze, setKeuze] = useState<Keuze>({ bij: null, gekozen: {}, besloten: [], nummer: 0 })
  if (botsing && botsing !== keuze.bij) setKeuze(bijAntwoord(keuze, botsing, velden))
  // A text that was put in a field belongs to one answer.
  const { gekozen, besloten } = keuze.bij === botsing ? keuze : LEEG
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

// That a person chose, or that there was nothing to choose, holds as long as the other's text is the same.
function bijAntwoord(vorige: Keuze, botsing: Botsing, velden: readonly Botsingveld[]): Keuze {
  const eerder = vorige.bij?.versie === botsing.versie ? vorige.besloten : []
  const nieuw = verschillendeVelden(botsing, velden).flatMap(({ naam }) => {
    const genomen = eerder.includes(naam) ? null : vanzelf(botsing, naam)
    return genomen ? [{ naam, ...genomen }] : []
  })
  return {
    bij: botsing,
    gekozen: Object.fromEntries(
      nieuw.flatMap(({ wie, naam, waarde }) => (wie === 'JIJ' ? [] : [[naam, waarde]])),
    ),
    besloten: [...eerder, ...nieuw.map(({ naam }) => naam)],
    nummer: vorige.nummer + 1,
  }
}

/** What a field becomes without asking, and who of the two changed it; null where both changed the same. */
export function vanzelf({ begin, jouw, hun }: Botsing, naam: string) {
  if (begin === null) return null
  if (isGelijk(hun[naam], begin[naam])) return { wie: 'JIJ', waarde: jouw[naam] } as const
  if (isGelijk(jouw[naam], begin[naam])) return { wie: 'ZIJ', waarde: hun[naam] ?? null } as const
  const stukken = stukkenVan(jouw[naam], hun[naam], begin[naam])
  const samen = stukken && voegSamen(stukken, {})
  return samen && ({ wie: 'SAMEN', waarde: samen } as const)
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

const LEEG: Pick<Keuze, 'gekozen' | 'besloten'> = { gekozen: {}, besloten: [] }
type Keuze = { bij: Botsing | null; gekozen: Record<string, unknown>; besloten: string[]; nummer: number }
