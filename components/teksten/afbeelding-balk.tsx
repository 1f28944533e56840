'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { type Beeld, beeldAanDeBeurt, beschrijf, verlaat, zonderBeschrijving } from './editor-afbeeldingen'

/** Asks what is on the images that came with a file, one by one; and on an image that is selected. */
export function AfbeeldingBalk({ editor }: { editor: Editor }) {
  const { aantal, beeld } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      aantal: zonderBeschrijving(current).length,
      beeld: beeldAanDeBeurt(current) ?? null,
    }),
  })
  if (!beeld) return null
  const zet = (alt: string) => {
    beschrijf(editor, beeld, alt)
    const [volgende] = zonderBeschrijving(editor)
    // The field goes with the last image; the focus would go with it.
    if (volgende) editor.commands.setNodeSelection(volgende.plek)
    else verlaat(editor, beeld)
  }
  return (
    <section aria-label="Afbeeldingen beschrijven" className="controleer-balk">
      <p role="status">{aantal === 0 ? '' : nog(aantal)}</p>
      <Beschrijving
        beeld={beeld}
        onZet={zet}
        onToon={() => editor.chain().setNodeSelection(beeld.plek).scrollIntoView().run()}
      />
    </section>
  )
}

const nog = (aantal: number) =>
  aantal === 1 ? 'Nog 1 afbeelding zonder beschrijving' : `Nog ${aantal} afbeeldingen zonder beschrijving`

type Props = { beeld: Beeld; onZet: (alt: string) => void; onToon: () => void }

function Beschrijving({ beeld, onZet, onToon }: Props) {
  const id = useId()
  const [getypt, setGetypt] = useState({ bij: '', alt: '' })
  // The field stays where it is when the next image comes, so that one can type on.
  const bij = `${beeld.bijlageId}:${beeld.alt}`
  const alt = getypt.bij === bij ? getypt.alt : beeld.alt
  const zet = () => {
    if (alt.trim() !== '') onZet(alt.trim())
  }
  return (
    <>
      {/* biome-ignore lint/performance/noImgElement: stored small, and the optimizer is off (security.md V4) */}
      <img src={`/bijlagen/${encodeURIComponent(beeld.bijlageId)}`} alt="" />
      <div className="afbeelding-balk-veld">
        <label htmlFor={id}>Wat staat erop? Voor wie de afbeelding niet ziet</label>
        <input
          id={id}
          className={controlClass}
          maxLength={500}
          value={alt}
          onChange={(event) => setGetypt({ bij, alt: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // Enter would send the form of the page.
            event.preventDefault()
            zet()
          }}
        />
      </div>
      <div className="controleer-knoppen">
        <Button onClick={onToon}>Toon in de tekst</Button>
        <Button onClick={zet} icon="check">
          Bewaar de beschrijving
        </Button>
      </div>
    </>
  )
}
