'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { WEIGERINGEN, type Weigering } from '@/lib/domain/bijlagen/labels'
import { TOEGESTANE_EINDES } from '@/lib/domain/bijlagen/schema'
import { paths } from '@/lib/web/paths'
import { BijlageVelden } from './bijlage-velden'
import { sendFile } from './send-file'

type Props = {
  publicatieId: string
  /** why the last one was not taken, when the form was sent without our script */
  fout?: Weigering | null
  getypt: { titel: string; alt: string; andereVorm: string }
}

type Stand = { bezig: number | null; fout: string | null }

/** Adds a file to an item. With JavaScript it shows how far it is and takes large files; without it is a plain form. */
export function BijlageForm({ publicatieId, fout = null, getypt }: Props) {
  const [{ bezig, fout: melding }, zet] = useState<Stand>({ bezig: null, fout: fout && WEIGERINGEN[fout] })
  const stop = useRef<() => void>(undefined)

  const verstuur = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (bezig !== null) return
    const velden = new FormData(event.currentTarget)
    const bestand = velden.get('bestand')
    if (!(bestand instanceof File) || bestand.size === 0) return zet({ bezig: null, fout: WEIGERINGEN.leeg })
    zet({ bezig: 0, fout: null })
    const { fout: zin } = await sendFile(publicatieId, bestand, velden, {
      onProgress: (deel) => zet({ bezig: deel, fout: null }),
      onStart: (afbreken) => {
        stop.current = afbreken
      },
    })
    if (zin === null) window.location.assign(paths.bijlagenVan(publicatieId, { gelukt: 'toegevoegd' }))
    else zet({ bezig: null, fout: zin })
  }

  return (
    <form
      method="post"
      action={`${paths.bijlagen()}?publicatieId=${publicatieId}`}
      encType="multipart/form-data"
      onSubmit={verstuur}
      className="flex max-w-measure flex-col gap-6"
    >
      <div role="alert">{melding && <Alert tone="te-laat" title={melding} />}</div>
      <div className="flex flex-col gap-1">
        <label htmlFor="bestand" className="font-semibold">
          Bestand
        </label>
        <p id="bestand-description" className="text-sm text-ink-soft">
          Een afbeelding (tot 15 MB), PDF, Word, PowerPoint of Excel (25 MB), geluid (100 MB) of video (200
          MB).
        </p>
        <input
          id="bestand"
          name="bestand"
          type="file"
          required
          accept={TOEGESTANE_EINDES}
          aria-describedby="bestand-description"
          className={`${controlClass} max-w-measure`}
        />
      </div>
      <BijlageVelden id="nieuw" waarden={{ ...getypt, toegankelijk: 'weet-niet' }} vraagt="alles" />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary" icon="plus" aria-disabled={bezig !== null || undefined}>
          Voeg toe
        </Button>
        {bezig !== null && (
          <>
            <progress value={bezig} max={1} aria-label="Versturen" className="w-40" />
            <Button type="button" variant="quiet" onClick={() => stop.current?.()}>
              Stop
            </Button>
          </>
        )}
      </div>
      <p role="status" className="sr-only">
        {bezig === null ? '' : `${Math.floor(bezig * 10) * 10} procent verstuurd`}
      </p>
    </form>
  )
}
