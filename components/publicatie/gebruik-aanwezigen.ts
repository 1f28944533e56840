import { useEffect, useRef, useState } from 'react'

/** `sinds` is an ISO instant. */
export type Aanwezig = { naam: string; sinds: string }

/** A `formAction` around saveAanwezigheid: fields `id` and `plek`. */
export type Aanwezigheidsactie = (
  state: undefined,
  formData: FormData,
) => Promise<{ result?: { anderen: readonly Aanwezig[] } } | undefined>

/** A `formAction` around endAanwezigheid: field `plek`. */
export type Einde = (state: undefined, formData: FormData) => Promise<unknown>

type Opties = {
  id: string
  plek: string
  anderen: readonly Aanwezig[]
  meld: Aanwezigheidsactie
  stop: Einde
}

const ELKE = 40_000
// A form that is open on a screen nobody sits at says no more, and does not keep the session alive either.
const STIL = 10 * 60_000
const TEKENS = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const

/** Gives a sign of life while the form is in sight and somebody is there, and takes it back when the form closes. */
export function useAanwezigen({ id, plek, anderen: bijOpenen, meld, stop }: Opties): readonly Aanwezig[] {
  const [anderen, setAnderen] = useState(bijOpenen)
  const acties = useRef({ meld, stop })
  useEffect(() => {
    acties.current = { meld, stop }
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
      const antwoord = await acties.current.meld(undefined, velden).catch(() => undefined)
      if (open && antwoord?.result) setAnderen(antwoord.result.anderen)
    }
    const opTeken = () => {
      tekenOp = Date.now()
      if (tekenOp - gemeldOp > ELKE) void meldNu()
    }
    const opWeg = () => void acties.current.stop(undefined, velden).catch(() => undefined)
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
