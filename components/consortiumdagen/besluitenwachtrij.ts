import { useCallback, useEffect, useRef, useState } from 'react'
import type { KladInhoud } from '@/components/publicatie/klad-opslag'
import { leesOpzij, schrijfOpzij } from '@/components/publicatie/klad-opslag'
import type { FormAction } from '@/lib/web/form-action'

/** A decision of this device: it waits, it arrived, or the server says what is wrong with it. */
export type Opgenomen = {
  id: string
  inhoud: KladInhoud
  stand: { soort: 'WACHT' } | { soort: 'AANGEKOMEN' } | { soort: 'GEWEIGERD'; zin: string }
}

/** A `formAction` around createBesluit that stays where it is. */
export type Bewaaractie = FormAction<{ id: string; consortiumdagId: string; isNieuw: boolean }>

type Opties = { gebruikerId: string; dagId: string; bewaar: Bewaaractie }

const OPNIEUW_NA = 20_000

/**
 * Keeps what is decided on this device until the server has it: recorded without a connection it goes later, also after
 * the browser was closed. Each carries an id of its own, so what is sent twice is there once.
 */
export function useBesluitenwachtrij({ gebruikerId, dagId, bewaar }: Opties) {
  const [lijst, setLijst] = useState<readonly Opgenomen[]>([])
  const wachtend = useRef(new Map<string, KladInhoud>())
  const isBezig = useRef(false)
  const sleutel = `besluiten:${dagId}`

  const zet = useCallback(
    (een: Opgenomen) => setLijst((al) => [...al.filter(({ id }) => id !== een.id), een]),
    [],
  )
  const verstuur = useCallback(async () => {
    if (isBezig.current) return
    isBezig.current = true
    for (const [id, inhoud] of [...wachtend.current]) {
      const stand = await stuur(bewaar, inhoud)
      if (stand.soort === 'AANGEKOMEN') {
        wachtend.current.delete(id)
        haalVanApparaat(gebruikerId, sleutel, id)
      }
      zet({ id, inhoud, stand })
      if (stand.soort === 'WACHT') break
    }
    isBezig.current = false
  }, [bewaar, gebruikerId, sleutel, zet])

  useEffect(() => {
    for (const { inhoud } of leesOpzij(gebruikerId, sleutel)) {
      const id = inhoud['id']?.[0]
      if (id === undefined || wachtend.current.has(id)) continue
      wachtend.current.set(id, inhoud)
      zet({ id, inhoud, stand: { soort: 'WACHT' } })
    }
    const nu = () => void verstuur()
    nu()
    const klok = setInterval(nu, OPNIEUW_NA)
    window.addEventListener('online', nu)
    return () => {
      clearInterval(klok)
      window.removeEventListener('online', nu)
    }
  }, [gebruikerId, sleutel, verstuur, zet])

  const neemOp = (velden: KladInhoud) => {
    const id = nieuwId()
    const inhoud = { ...velden, id: [id], consortiumdagId: [dagId] }
    wachtend.current.set(id, inhoud)
    zetOpApparaat(gebruikerId, sleutel, inhoud)
    zet({ id, inhoud, stand: { soort: 'WACHT' } })
    void verstuur()
  }
  /** Back to the form, to mend what the server did not take. */
  const neemTerug = ({ id }: Opgenomen) => {
    wachtend.current.delete(id)
    haalVanApparaat(gebruikerId, sleutel, id)
    setLijst((al) => al.filter((een) => een.id !== id))
  }
  return { lijst, neemOp, neemTerug, verstuur }
}

async function stuur(bewaar: Bewaaractie, inhoud: KladInhoud): Promise<Opgenomen['stand']> {
  const velden = new FormData()
  for (const [naam, waarden] of Object.entries(inhoud))
    for (const waarde of waarden) velden.append(naam, waarde)
  velden.set('blijf', 'ja')
  try {
    const antwoord = await bewaar(undefined, velden)
    if (antwoord?.result) return { soort: 'AANGEKOMEN' }
    const zinnen = Object.values(antwoord?.submission.error ?? {}).flatMap((zin) => zin ?? [])
    return { soort: 'GEWEIGERD', zin: zinnen.join(' ') || 'Dit besluit kon niet worden bewaard.' }
  } catch {
    return { soort: 'WACHT' }
  }
}

// Read again each time: another window of this browser may hold decisions of the same day.
const zonder = (gebruikerId: string, sleutel: string, id: string) =>
  leesOpzij(gebruikerId, sleutel).filter(({ inhoud }) => inhoud['id']?.[0] !== id)

const zetOpApparaat = (gebruikerId: string, sleutel: string, inhoud: KladInhoud) =>
  schrijfOpzij(gebruikerId, sleutel, [
    ...leesOpzij(gebruikerId, sleutel),
    { inhoud, bewaardOp: new Date().toISOString() },
  ])

const haalVanApparaat = (gebruikerId: string, sleutel: string, id: string) =>
  schrijfOpzij(gebruikerId, sleutel, zonder(gebruikerId, sleutel, id))

/** A version 4 UUID; `crypto.randomUUID` is not there on a page without TLS, and a device may be on such a network. */
function nieuwId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, plek) => {
    const met = plek === 6 ? (byte & 0x0f) | 0x40 : plek === 8 ? (byte & 0x3f) | 0x80 : byte
    return met.toString(16).padStart(2, '0')
  })
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
