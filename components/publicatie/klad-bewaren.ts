'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { leesFormulier } from './klad-formulier'
import { type Klad, schrijfLokaal } from './klad-opslag'
import type { Opzij } from './klad-opzij'

/** A `formAction` around saveKlad: fields `sleutel`, `inhoud` (JSON) and, when there are any, `opzij` (JSON). */
export type BewaarActie = (
  state: undefined,
  formData: FormData,
) => Promise<{ result?: { bewaardOp: string } } | undefined>

export type Bewaarstatus =
  | { soort: 'NIETS' }
  | { soort: 'BEWAARD'; op: string }
  | { soort: 'ALLEEN_HIER'; reden: 'VERBINDING' | 'GEWEIGERD' }
  | { soort: 'NERGENS' }

type Opties = {
  sleutel: string
  gebruikerId: string
  bewaar: BewaarActie
  form: () => HTMLFormElement | null
  /** What this klad takes the place of; goes along with every save until the server has it. */
  opzij: Opzij
}

const WACHT = 2_000
// As many as the server takes at a time; the others go with the next save.
const MAX_MEE = 5

/** Saves what is typed: on this device at once when the page goes away, on the server two seconds after typing. */
export function useKladBewaren({ sleutel, gebruikerId, bewaar, form, opzij }: Opties) {
  const [status, setStatus] = useState<Bewaarstatus>({ soort: 'NIETS' })
  const klok = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const opServer = useRef(false)
  const getypt = useRef(false)
  const { teSturen, aangekomen } = opzij

  const slaOp = useCallback(async () => {
    clearTimeout(klok.current)
    klok.current = undefined
    const element = form()
    if (!element) return false
    const inhoud = leesFormulier(element)
    const lokaal = schrijfLokaal(gebruikerId, sleutel, { inhoud, bewaardOp: new Date().toISOString() })
    const mee = teSturen().slice(-MAX_MEE)
    const nieuw = await opDeServer(bewaar, sleutel, inhoud, mee)
    if (nieuw.soort === 'BEWAARD') aangekomen(mee)
    opServer.current ||= nieuw.soort === 'BEWAARD'
    setStatus(nieuw.soort === 'ALLEEN_HIER' && !lokaal ? { soort: 'NERGENS' } : nieuw)
    return nieuw.soort === 'BEWAARD'
  }, [sleutel, gebruikerId, bewaar, form, teSturen, aangekomen])

  const opInvoer = useCallback(() => {
    getypt.current = true
    clearTimeout(klok.current)
    klok.current = setTimeout(() => void slaOp(), WACHT)
  }, [slaOp])

  /** The form goes to the server: nothing may be saved after it, or a klad would outlive its text. */
  const opVerzenden = useCallback(() => {
    clearTimeout(klok.current)
    klok.current = undefined
    const element = form()
    if (!element) return
    const klad = { inhoud: leesFormulier(element), bewaardOp: new Date().toISOString() }
    schrijfLokaal(gebruikerId, sleutel, opServer.current ? { ...klad, verzonden: true } : klad)
  }, [form, gebruikerId, sleutel])

  /** What was typed so far, on the server. False when it could not be kept there; true when there was nothing to keep. */
  const bewaarNu = () => (getypt.current ? slaOp() : Promise.resolve(true))

  useBijWeggaanEnTerug(
    () => (klok.current === undefined ? undefined : slaOp()),
    () => (isMislukt(status) ? slaOp() : undefined),
  )
  return { status, opInvoer, opVerzenden, bewaarNu, slaOp }
}

const isMislukt = ({ soort }: Bewaarstatus) => soort === 'ALLEEN_HIER' || soort === 'NERGENS'

async function opDeServer(
  bewaar: BewaarActie,
  sleutel: string,
  inhoud: Klad['inhoud'],
  opzij: readonly Klad[],
): Promise<Bewaarstatus> {
  const formData = new FormData()
  formData.set('sleutel', sleutel)
  formData.set('inhoud', JSON.stringify(inhoud))
  if (opzij.length > 0) formData.set('opzij', JSON.stringify(opzij))
  try {
    const antwoord = await bewaar(undefined, formData)
    return antwoord?.result
      ? { soort: 'BEWAARD', op: antwoord.result.bewaardOp }
      : { soort: 'ALLEEN_HIER', reden: 'GEWEIGERD' }
  } catch {
    return { soort: 'ALLEEN_HIER', reden: 'VERBINDING' }
  }
}

/** A phone kills a page without a word: `visibilitychange` is the last sign that surely comes. */
function useBijWeggaanEnTerug(
  weg: () => Promise<unknown> | undefined,
  terug: () => Promise<unknown> | undefined,
) {
  const laatste = useRef({ weg, terug })
  useEffect(() => {
    laatste.current = { weg, terug }
  })
  useEffect(() => {
    const opWeg = () => void (document.visibilityState === 'hidden' && laatste.current.weg())
    const opVerlaten = () => void laatste.current.weg()
    const opTerug = () => void laatste.current.terug()
    document.addEventListener('visibilitychange', opWeg)
    window.addEventListener('pagehide', opVerlaten)
    window.addEventListener('online', opTerug)
    return () => {
      document.removeEventListener('visibilitychange', opWeg)
      window.removeEventListener('pagehide', opVerlaten)
      window.removeEventListener('online', opTerug)
    }
  }, [])
  // A link inside the portal leaves without unloading the page. A layout effect, because it still sees the form.
  useLayoutEffect(() => () => void laatste.current.weg(), [])
}
