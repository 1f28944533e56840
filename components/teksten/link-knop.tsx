'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { SOORT_LABELS } from '@/lib/domain/publicatie/labels'
import { isVeiligeHref } from '@/lib/domain/teksten/leesschema'
import { DoelZoeker } from './doel-zoeker'
import { zetLink } from './editor-links'
import { EditorVenster } from './editor-venster'
import { type Linkdoel, useLinkdoelen } from './linkdoel'
import { naarHref } from './naar-href'
import { WerkbalkKnop } from './werkbalk-knop'

/** Makes, changes and removes a link on the selected words; without a selection the title or the address is put in. */
export function LinkKnop({ editor }: { editor: Editor }) {
  const [open, setOpen] = useState(false)
  const actief = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('link') })
  return (
    <>
      <WerkbalkKnop naam="Link" icoon="link" actief={actief} onKies={() => setOpen(true)} />
      {open && <LinkVenster editor={editor} actief={actief} onDicht={() => setOpen(false)} />}
    </>
  )
}

type VensterProps = { editor: Editor; actief: boolean; onDicht: () => void }

function LinkVenster({ editor, actief, onDicht }: VensterProps) {
  const id = useId()
  const [{ href, naar }] = useState(() => editor.getAttributes('link'))
  const [getypt, setGetypt] = useState(typeof href === 'string' ? href : '')
  const [fout, setFout] = useState(false)
  const kies = ({ id: doel, titel }: Linkdoel) => {
    onDicht()
    zetLink(editor, { naar: doel }, titel)
  }
  const zet = () => {
    const adres = naarHref(getypt)
    setFout(!isVeiligeHref(adres))
    if (!isVeiligeHref(adres)) return
    onDicht()
    zetLink(editor, { href: adres }, adres)
  }
  const haalWeg = () => {
    onDicht()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }
  return (
    <EditorVenster titel="Link" bevestig={{ tekst: 'Link zetten', doe: zet }} onDicht={onDicht}>
      {typeof naar === 'string' && <Huidig naar={naar} />}
      <label htmlFor={id}>Zoek een pagina op titel, of typ een adres</label>
      <FieldError id={id} errors={fout ? [ONBEKEND] : []} />
      <DoelZoeker
        id={id}
        waarde={getypt}
        onWaarde={setGetypt}
        onKies={kies}
        foutId={fout ? `${id}-error` : undefined}
      />
      {actief && (
        <Button variant="quiet" onClick={haalWeg}>
          Link weghalen
        </Button>
      )}
    </EditorVenster>
  )
}

const ONBEKEND =
  'Kies een pagina uit de lijst, of typ een adres dat begint met https://. Een e-mailadres of telefoonnummer mag ook.'

/** Where the link leads now. */
function Huidig({ naar }: { naar: string }) {
  const doel = useLinkdoelen(naar).get(naar)
  if (doel === undefined) return null
  return (
    <p>
      {doel
        ? `De link gaat nu naar: ${doel.titel} (${SOORT_LABELS[doel.soort].toLowerCase()})`
        : 'De link gaat nu naar iets dat er niet meer is, of dat jij niet mag zien.'}
    </p>
  )
}
