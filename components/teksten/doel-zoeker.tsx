'use client'

import { type KeyboardEvent, useEffect, useState } from 'react'
import { classNames } from '@/components/ui/class-names'
import { controlClass } from '@/components/ui/field'
import { SOORT_LABELS, STATUS_LABELS } from '@/lib/domain/publicatie/labels'
import { type Linkdoel, zoekLinkdoelen } from './linkdoel'

const KORTSTE = 2
const PAUZE_MS = 150

type Props = {
  id: string
  waarde: string
  onWaarde: (waarde: string) => void
  onKies: (doel: Linkdoel) => void
  /** id of the sentence that says what is wrong */
  foutId: string | undefined
}

/**
 * A field in which a page is looked up by its title: the combobox of the ARIA Authoring Practices. The focus stays in the
 * field; nothing is chosen by itself, because what is typed may be an address.
 */
export function DoelZoeker({ id, waarde, onWaarde, onKies, foutId }: Props) {
  const { doelen, zin, sluit } = useDoelen(waarde)
  const [actief, setActief] = useState(-1)
  const open = doelen.length > 0
  const gekozen = doelen[actief]
  const toetsen: Record<string, () => void> = {
    ArrowDown: () => setActief(((actief + 2) % (doelen.length + 1)) - 1),
    ArrowUp: () => setActief(((actief + doelen.length + 1) % (doelen.length + 1)) - 1),
    Escape: () => {
      sluit()
      setActief(-1)
    },
    ...(gekozen && { Enter: () => onKies(gekozen) }),
  }
  const opToets = (event: KeyboardEvent) => {
    const doe = open && !event.nativeEvent.isComposing ? toetsen[event.key] : undefined
    if (!doe) return
    // Enter would confirm the window and Escape close it.
    event.preventDefault()
    event.stopPropagation()
    doe()
  }
  return (
    <>
      <input
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-lijst`}
        aria-activedescendant={gekozen && `${id}-${gekozen.id}`}
        aria-invalid={foutId !== undefined || undefined}
        aria-describedby={foutId}
        autoComplete="off"
        className={controlClass}
        value={waarde}
        onChange={(event) => {
          setActief(-1)
          onWaarde(event.target.value)
        }}
        onKeyDown={opToets}
      />
      <p role="status" className="sr-only">
        {zin}
      </p>
      <div id={`${id}-lijst`} role="listbox" aria-label="Gevonden" className="doelkeuze" hidden={!open}>
        {doelen.map((doel, plek) => (
          <Doel key={doel.id} id={id} doel={doel} isActief={plek === actief} onKies={onKies} />
        ))}
      </div>
    </>
  )
}

type DoelProps = { id: string; doel: Linkdoel; isActief: boolean; onKies: (doel: Linkdoel) => void }

function Doel({ id, doel, isActief, onKies }: DoelProps) {
  const { soort, titel, status } = doel
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    <div
      id={`${id}-${doel.id}`}
      role="option"
      aria-selected={isActief}
      tabIndex={-1}
      className={classNames('doel', isActief && 'doel-actief')}
      ref={isActief ? inBeeld : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onKies(doel)}
    >
      <strong>{titel}</strong>
      <span>
        {SOORT_LABELS[soort]}
        {status !== 'GEPUBLICEERD' && ` · ${STATUS_LABELS[status]}: lezers zien de link pas na publicatie`}
      </span>
    </div>
  )
}

const inBeeld = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

const NIETS: { doelen: readonly Linkdoel[]; zin: string } = { doelen: [], zin: '' }

/** What the typed words find; only the newest question is answered. */
function useDoelen(waarde: string) {
  const [gevonden, setGevonden] = useState(NIETS)
  const tekst = waarde.trim()
  useEffect(() => {
    const gevraagd = new AbortController()
    const klok = setTimeout(() => {
      if (tekst.length < KORTSTE) return setGevonden(NIETS)
      zoekLinkdoelen(tekst, gevraagd.signal).then(
        (doelen) => setGevonden(doelen ? { doelen, zin: aantal(doelen.length) } : NIETS),
        () => undefined,
      )
    }, PAUZE_MS)
    return () => {
      clearTimeout(klok)
      gevraagd.abort()
    }
  }, [tekst])
  return { ...gevonden, sluit: () => setGevonden(NIETS) }
}

function aantal(n: number): string {
  if (n === 0) return 'Niets gevonden met deze titel.'
  return `${n === 1 ? '1 pagina' : `${n} pagina’s`} gevonden. Kies met pijl omlaag.`
}
