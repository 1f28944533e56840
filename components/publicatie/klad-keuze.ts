'use client'

import { useEffect, useRef } from 'react'
import { isZelfdeInhoud, leesFormulier, vulFormulier } from './klad-formulier'
import { type Klad, type KladInhoud, wisLokaal } from './klad-opslag'
import { alsMoment, type useKladOpzij } from './klad-opzij'

type Opties = {
  sleutel: string
  gebruikerId: string
  form: () => HTMLFormElement | null
  /** The older klad that waits; undefined until the browser has looked. */
  aanbod: Klad | null | undefined
  klaar: () => void
  opzij: ReturnType<typeof useKladOpzij>
  bewaren: { opInvoer: () => void; opVerzenden: () => void; slaOp: () => Promise<boolean> }
  gooiWeg: (state: undefined, formData: FormData) => Promise<unknown>
  /** Whether the form began with a klad: then nothing needs to be typed for it to hold what is nowhere else. */
  begonnen: boolean
}

/**
 * What happens to an older klad that waits for a choice. Whatever is typed or chosen meanwhile takes the place of
 * something else, which is laid aside first: nothing goes but what somebody throws away.
 */
export function useKladKeuze(opties: Opties) {
  const { sleutel, gebruikerId, form, aanbod, klaar, opzij, bewaren, gooiWeg } = opties
  const begin = useRef<KladInhoud | null>(null)
  const vult = useRef(false)
  // The older klad once it lies beside what is being typed.
  const gelegd = useRef<Klad | null>(null)
  useEffect(() => {
    const element = form()
    begin.current ??= element && leesFormulier(element)
  }, [form])

  const isGewijzigd = (nu: KladInhoud) => begin.current !== null && !isZelfdeInhoud(nu, begin.current)
  const ligtOpzij = () => aanbod !== null && aanbod === gelegd.current
  const maakPlaats = (klad: Klad) => {
    gelegd.current = klad
    opzij.legOpzij(klad)
    return bewaren.slaOp()
  }

  const opInvoer = () => {
    if (vult.current || aanbod === undefined) return
    if (aanbod === null || ligtOpzij()) return bewaren.opInvoer()
    const element = form()
    // An editor may report its own first look; only a change is a reason to move the older klad.
    if (!element || !isGewijzigd(leesFormulier(element))) return
    bewaren.opInvoer()
    void maakPlaats(aanbod)
  }
  /** The command behind the form throws the klad on the server away, so the one that waits has to lie beside it by then. */
  const opVerzenden = () => {
    if (aanbod && !ligtOpzij()) void maakPlaats(aanbod)
    bewaren.opVerzenden()
  }

  const { haalWeg, gooiKladWeg } = weggooien({ sleutel, gebruikerId, opzij, gooiWeg })
  const kies = (gekozen: Klad) => {
    const element = form()
    if (!element) return
    const nu = leesFormulier(element)
    const isGetypt = (opties.begonnen || isGewijzigd(nu)) && !isZelfdeInhoud(nu, gekozen.inhoud)
    const isUitLijst = gekozen !== aanbod
    if (isGetypt) opzij.legOpzij({ inhoud: nu, bewaardOp: new Date().toISOString() })
    if (aanbod && isUitLijst && !ligtOpzij()) opzij.legOpzij(aanbod)
    vult.current = true
    vulFormulier(element, gekozen.inhoud)
    vult.current = false
    klaar()
    element.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select, [role=textbox]')?.focus()
    if (!isGetypt && !isUitLijst && !ligtOpzij()) return
    // Beside the form it goes only once it is kept as the form's own, and whole.
    const pastHelemaal = isZelfdeInhoud(leesFormulier(element), gekozen.inhoud)
    void bewaren.slaOp().then((isBewaard) => isBewaard && pastHelemaal && haalWeg(gekozen))
  }
  const verwijder = (klad: Klad) => {
    if (klad === aanbod) klaar()
    if (klad !== aanbod || ligtOpzij()) haalWeg(klad)
    else gooiKladWeg()
  }
  return { opInvoer, opVerzenden, kies, verwijder }
}

function weggooien({
  sleutel,
  gebruikerId,
  opzij,
  gooiWeg,
}: Pick<Opties, 'sleutel' | 'gebruikerId' | 'opzij' | 'gooiWeg'>) {
  const stuurWeg = (velden: Record<string, string>) => {
    const formData = new FormData()
    for (const [naam, waarde] of Object.entries({ sleutel, ...velden })) formData.set(naam, waarde)
    // When this fails the klad is simply offered again next time.
    gooiWeg(undefined, formData).catch(() => undefined)
  }
  return {
    /** Only a draft that lies beside the klad of the form. */
    haalWeg: (klad: Klad) => {
      opzij.haalWeg(klad)
      stuurWeg({ vorige: alsMoment(klad.bewaardOp) })
    },
    gooiKladWeg: () => {
      wisLokaal(gebruikerId, sleutel)
      stuurWeg({})
    },
  }
}
