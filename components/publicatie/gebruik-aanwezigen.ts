import { useEffect, useRef, useState } from 'react'
import { paths } from '@/lib/web/paths'

/** `sinds` is an ISO instant. */
export type Aanwezig = { naam: string; sinds: string }

/** A `formAction` around saveAanwezigheid: fields `id` and `plek`. */
export type Aanwezigheidsactie = (
  state: undefined,
  formData: FormData,
) => Promise<{ result?: { anderen: readonly Aanwezig[] } } | undefined>

type Opties = {
  id: string
  plek: string
  anderen: readonly Aanwezig[]
  meld: Aanwezigheidsactie
}

const ELKE = 40_000
// A form that is open on a screen nobody sits at says no more, and does not keep the session alive either.
const STIL = 10 * 60_000
const TEKENS = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const

/** Gives a sign of life while the form is in sight and somebody is there, and takes it back when the form closes. */
export function useAanwezigen({ id, plek, anderen: bijOpenen, meld }: Opties): readonly Aanwezig[] {
  const [anderen, setAnderen] = useState(bijOpenen)
  const actie = useRef(meld)
  useEffect(() => {
    actie.current = meld
  })
  useEffect(() => {
    const velden = new FormData()
    velden.set('id', id)
    velden.set('plek', plek)
    let open = true
    let gemeldOp = 0
    let tekenOp = Date.now()
    const meldNu = async () => {
      if (document.visibilityState === 'hidden' || Date.now() - tekenOp > STIL) return
      gemeldOp = Date.now()
      // Without a connection the others see this form close; the next turn opens it again.
      const antwoord = await actie.current(undefined, velden).catch(() => undefined)
      if (open && antwoord?.result) setAnderen(antwoord.result.anderen)
    }
    const opTeken = () => {
      tekenOp = Date.now()
      if (tekenOp - gemeldOp > ELKE) void meldNu()
    }
    // The page goes away: only a beacon is sent all the same.
    const opWeg = () => navigator.sendBeacon(paths.aanwezigheidEinde(), new URLSearchParams({ plek }))
    const opTerug = () => void meldNu()
    const klok = setInterval(opTerug, ELKE)
    for (const teken of TEKENS) window.addEventListener(teken, opTeken, { passive: true })
    document.addEventListener('visibilitychange', opTerug)
    window.addEventListener('pageshow', opTerug)
    window.addEventListener('pagehide', opWeg)
    void meldNu()
    return () => {
      open = false
      clearInterval(klok)
      for (const teken of TEKENS) window.removeEventListener(teken, opTeken)
      document.removeEventListener('visibilitychange', opTerug)
      window.removeEventListener('pageshow', opTerug)
      window.removeEventListener('pagehide', opWeg)
      opWeg()
    }
  }, [id, plek])
  return anderen
}
