'use client'

import { useEffect, useState } from 'react'
import { isZelfdeInhoud, leesFormulier } from './klad-formulier'
import { isKladInhoud, type Klad, leesLokaal, wisLokaal, wisVanAnderen } from './klad-opslag'

/** The klad of this form on the server, as the page reads it; `inhoud` is JSON from the database. */
export type ServerKlad = {
  /** null when only drafts beside it are left */
  inhoud: unknown
  bewaardOp: string
  /** drafts that another took the place of; left out where the page shows them itself */
  vorige?: readonly unknown[]
}

type Opties = {
  sleutel: string
  gebruikerId: string
  klad: ServerKlad | null
  form: () => HTMLFormElement | null
}

/**
 * The klad to offer when the page opens: the newest of server and device, unless the form already says the
 * same. `null` when there is none, `undefined` until the browser has looked.
 */
export function useKladAanbod({ sleutel, gebruikerId, klad, form }: Opties) {
  const [aanbod, setAanbod] = useState<Klad | null | undefined>(undefined)
  // Only when the page opens: a klad that this form saves later on must not be offered to its own writer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    wisVanAnderen(gebruikerId)
    const element = form()
    const kandidaat = nieuwste(klad, leesLokaal(gebruikerId, sleutel))
    const bruikbaar =
      element !== null && kandidaat !== null && !isZelfdeInhoud(kandidaat.inhoud, leesFormulier(element))
    if (!bruikbaar) wisLokaal(gebruikerId, sleutel)
    setAanbod(bruikbaar ? kandidaat : null)
  }, [sleutel, gebruikerId])
  return { aanbod, klaar: () => setAanbod(null) }
}

function nieuwste(server: ServerKlad | null, lokaal: Klad | null): Klad | null {
  const opServer =
    server && isKladInhoud(server.inhoud) ? { inhoud: server.inhoud, bewaardOp: server.bewaardOp } : null
  // The command that saved the text threw the server's klad away, so the one on this device did its work.
  if (lokaal?.verzonden && !opServer) return null
  if (!opServer || !lokaal) return opServer ?? lokaal
  return Date.parse(lokaal.bewaardOp) > Date.parse(opServer.bewaardOp) ? lokaal : opServer
}
