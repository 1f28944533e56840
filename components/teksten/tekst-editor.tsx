'use client'

import dynamic from 'next/dynamic'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { controlProps, FieldError, FieldHint, OptionalMark } from '@/components/ui/field'
import { isTekstDoc, LEGE_TEKST } from '@/lib/domain/teksten/leesschema'
import type { TekstDoc, Tekstvariant } from '@/lib/domain/teksten/schema'
import { KLAD_HERSTEL } from './klad-herstel'
import { renderTekst } from './render-tekst'
import { TekstWeergave } from './tekst-weergave'
import './tekst-editor.css'
import './werkbalk.css'

/** A bron that can be put in a footnote. */
export type Voetnootkeuze = { slug: string; titel: string; uitgever: string }

export type TekstEditorProps = {
  name: string
  /** Defaults to `name`; the error summary can link to it. */
  id?: string | undefined
  label: string
  description?: string | undefined
  errors?: readonly string[] | undefined
  required?: boolean | undefined
  /** A stored text, or what conform gives back after an error: the JSON string that was sent. */
  defaultValue?: TekstDoc | string | null | undefined
  bronnen?: readonly Voetnootkeuze[] | undefined
  variant?: Tekstvariant | undefined
  /** False where the page of the text explains no begrippen to its readers. */
  metUitleg?: boolean
}

const GEEN: readonly never[] = []

// Its own chunk, fetched by who edits: readers never download an editor. Asked for as soon as this file runs, which is
// well before the form around it is ready for it.
const haal = () =>
  import('./schrijfvlak').then(
    (module) => module.Schrijfvlak,
    () => NietGekomen,
  )
const gehaald = typeof window === 'undefined' ? null : haal()
const Schrijfvlak = dynamic(() => gehaald ?? haal(), { ssr: false })

function NietGekomen() {
  return (
    <p role="alert" className="font-semibold text-bijna">
      Het schrijfvlak is niet aangekomen. Kijk of je verbinding hebt en laad de pagina opnieuw. Wat er staat,
      blijft bewaard.
    </p>
  )
}

/**
 * A form field for rich text. The form sends the hidden input `name`, a JSON string for `tekstVeld()`.
 * Until the editor is there, and without JavaScript, it shows the text and sends it on as it was.
 */
export function TekstEditor(props: TekstEditorProps) {
  const {
    name,
    id = name,
    label,
    description,
    errors,
    required,
    bronnen = GEEN,
    variant = 'volledig',
    metUitleg = true,
  } = props
  const [begin, setBegin] = useState(() => leesTekst(props.defaultValue))
  const [json, setJson] = useState(() => JSON.stringify(begin))
  const [klaar, setKlaar] = useState(false)
  const labelId = useId()
  const veld = useVerborgenVeld(json, (hersteld) => {
    setBegin(hersteld)
    setJson(JSON.stringify(hersteld))
  })
  const isKlaar = useCallback(() => setKlaar(true), [])
  const { 'aria-describedby': beschrevenDoor } = controlProps({ name, id, hint: description, errors })
  return (
    <div className="tekst-editor">
      <span id={labelId} className="font-semibold">
        {label}
        {!required && <OptionalMark />}
      </span>
      <FieldHint id={id} hint={description} />
      <FieldError id={id} errors={errors} />
      <input type="hidden" name={name} value={json} ref={veld} />
      {!klaar && <Wachtend tekst={begin} />}
      <Schrijfvlak
        id={id}
        labelId={labelId}
        describedBy={beschrevenDoor}
        invalid={Boolean(errors?.length)}
        begin={begin}
        bronnen={bronnen}
        variant={variant}
        metUitleg={metUitleg}
        onKlaar={isKlaar}
        onWijzig={setJson}
      />
    </div>
  )
}

/** The text as it is, in the space where the editor is going to be. */
function Wachtend({ tekst }: { tekst: TekstDoc }) {
  const { html } = renderTekst(tekst, {
    idPrefix: 'wacht',
    headingOffset: 0,
    bronnen: GEEN,
    zoekBegrippen: () => [],
  })
  return (
    <div className="tekst-editor-wacht">
      <noscript>
        <p>Zet JavaScript aan om deze tekst te veranderen. Wat er staat, blijft bewaard.</p>
      </noscript>
      <TekstWeergave html={html} />
    </div>
  )
}

function leesTekst(waarde: TekstEditorProps['defaultValue']): TekstDoc {
  if (isTekstDoc(waarde)) return waarde
  if (typeof waarde !== 'string' || waarde === '') return LEGE_TEKST
  try {
    const gelezen: unknown = JSON.parse(waarde)
    return isTekstDoc(gelezen) ? gelezen : LEGE_TEKST
  } catch {
    return LEGE_TEKST
  }
}

/** Tells the form about changes, which a hidden input does not do by itself, and takes back a klad. */
function useVerborgenVeld(json: string, herstel: (tekst: TekstDoc) => void) {
  const veld = useRef<HTMLInputElement>(null)
  const gemeld = useRef(json)
  const laatsteHerstel = useRef(herstel)
  useEffect(() => {
    laatsteHerstel.current = herstel
    if (gemeld.current === json) return
    gemeld.current = json
    veld.current?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  useEffect(() => {
    const input = veld.current
    const opHerstel = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string')
        laatsteHerstel.current(leesTekst(event.detail))
    }
    input?.addEventListener(KLAD_HERSTEL, opHerstel)
    return () => input?.removeEventListener(KLAD_HERSTEL, opHerstel)
  }, [])
  return veld
}
