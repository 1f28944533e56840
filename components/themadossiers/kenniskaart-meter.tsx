'use client'

import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { isTekstDoc, LEGE_TEKST } from '@/lib/domain/teksten/leesschema'
import type { TekstDoc } from '@/lib/domain/teksten/schema'
import type { MeetbladProps } from './meetblad'
import { type Meterstand, meterstand } from './meterstand'
import './kenniskaart-meter.css'

// Fetched once the editor is there: measuring needs the whole card.
const Meetblad = dynamic(() => import('./meetblad').then((module) => module.Meetblad), { ssr: false })

type Props = Pick<MeetbladProps, 'doelgroep' | 'bronnen' | 'begrippen' | 'pad'>

const WACHT = 600

/**
 * Shows how full the A4 of the kenniskaart is. Stands inside its form and reads `titel` and `inhoud` a moment after
 * typing; sets the card as it is printed, out of sight, and measures that.
 */
export function KenniskaartMeter(props: Props) {
  const meter = useRef<HTMLDivElement>(null)
  const kaart = useKaart(meter)
  const [hoogte, setHoogte] = useState<number | null>(null)
  const stand = hoogte === null ? null : meterstand(hoogte)
  return (
    <div ref={meter} className="kenniskaart-meter flex flex-col gap-1">
      {stand && <Stand stand={stand} />}
      {kaart && <Meetblad {...props} {...kaart} onGemeten={setHoogte} />}
    </div>
  )
}

function Stand({ stand }: { stand: Meterstand }) {
  const { procent, zin, gesproken } = stand
  return (
    <>
      <p aria-hidden="true" className="font-semibold">
        Hoe vol is het A4?
      </p>
      <meter aria-label="Hoe vol is het A4?" min={0} max={100} high={95} optimum={0} value={procent}>
        {procent}%
      </meter>
      <p className={stand.past ? 'text-sm text-ink-soft' : 'text-sm font-semibold text-te-laat'}>{zin}</p>
      <p role="status" className="sr-only">
        {gesproken}
      </p>
    </>
  )
}

type Kaart = { titel: string; doc: TekstDoc }

/** What the form around the meter says, a moment after the last key. */
function useKaart(meter: React.RefObject<HTMLElement | null>): Kaart | null {
  const [kaart, setKaart] = useState<Kaart | null>(null)
  useEffect(() => {
    const form = meter.current?.closest('form')
    if (!form) return undefined
    let klok: ReturnType<typeof setTimeout> | undefined
    const lees = () => setKaart(leesKaart(form))
    const later = () => {
      clearTimeout(klok)
      klok = setTimeout(lees, WACHT)
    }
    later()
    form.addEventListener('input', later)
    return () => {
      clearTimeout(klok)
      form.removeEventListener('input', later)
    }
  }, [meter])
  return kaart
}

function leesKaart(form: HTMLFormElement): Kaart {
  const velden = new FormData(form)
  return { titel: String(velden.get('titel') ?? ''), doc: leesDoc(String(velden.get('inhoud') ?? '')) }
}

function leesDoc(json: string): TekstDoc {
  try {
    const gelezen: unknown = JSON.parse(json)
    return isTekstDoc(gelezen) ? gelezen : LEGE_TEKST
  } catch {
    return LEGE_TEKST
  }
}
