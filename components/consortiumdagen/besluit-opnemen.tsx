'use client'

import { type FormEvent, useActionState, useEffect, useRef } from 'react'
import { BesluitVelden } from '@/components/besluiten/besluit-velden'
import { leesFormulier, vulFormulier } from '@/components/publicatie/klad-formulier'
import { leesLokaal, schrijfLokaal, wisLokaal } from '@/components/publicatie/klad-opslag'
import { SubmitButton } from '@/components/ui/submit-button'
import { useBesluitentafel } from './besluitentafel'
import type { Opgenomen } from './besluitenwachtrij'
import { OpgenomenLijst } from './opgenomen-lijst'

type Props = { nummer: number; verhaalId: string }
type Tafel = NonNullable<ReturnType<typeof useBesluitentafel>>

/** Records a decision on the screen of its story; nothing for who records none. */
export function BesluitOpnemen(props: Props) {
  const tafel = useBesluitentafel()
  return tafel && <Formulier {...props} tafel={tafel} />
}

function Formulier({ nummer, verhaalId, tafel }: Props & { tafel: Tafel }) {
  const [state, send] = useActionState(tafel.bewaar, undefined)
  const form = useRef<HTMLFormElement>(null)
  const { opVersturen, opInvoer, haalTerug } = useOpnemen(tafel, verhaalId, form)
  const van = tafel.lijst.filter(({ inhoud }) => inhoud['verhaalId']?.[0] === verhaalId)
  return (
    <div className="stand-opnemen print:hidden">
      <OpgenomenLijst lijst={van} onTerug={haalTerug} onOpnieuw={() => void tafel.verstuur()} />
      <form ref={form} action={send} onSubmit={opVersturen} onInput={opInvoer}>
        <input type="hidden" name="consortiumdagId" value={tafel.dagId} />
        <input type="hidden" name="verhaalId" value={verhaalId} />
        <input type="hidden" name="dia" value={`dia-${nummer}`} />
        <BesluitVelden id={`dia-${nummer}`} keuzes={tafel.keuzes} state={state} />
        <SubmitButton icon="save" variant="secondary">
          Leg het besluit vast
        </SubmitButton>
      </form>
    </div>
  )
}

/** What is typed stays on this device, and so does what is recorded until the server has it. */
function useOpnemen(
  { gebruikerId, dagId, neemOp, neemTerug }: Tafel,
  verhaalId: string,
  form: { current: HTMLFormElement | null },
) {
  const sleutel = `besluit:${dagId}:${verhaalId}`
  useEffect(() => {
    const klad = leesLokaal(gebruikerId, sleutel)
    if (klad && form.current) vulFormulier(form.current, klad.inhoud)
  }, [gebruikerId, sleutel, form])

  const opInvoer = () => {
    if (!form.current) return
    const bewaardOp = new Date().toISOString()
    schrijfLokaal(gebruikerId, sleutel, { inhoud: leesFormulier(form.current), bewaardOp })
  }
  const opVersturen = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const inhoud = leesFormulier(event.currentTarget)
    neemOp(inhoud)
    event.currentTarget.reset()
    wisLokaal(gebruikerId, sleutel)
  }
  const haalTerug = (een: Opgenomen) => {
    neemTerug(een)
    if (form.current) vulFormulier(form.current, een.inhoud)
  }
  return { opInvoer, opVersturen, haalTerug }
}
