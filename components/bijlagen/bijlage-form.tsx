'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/choice-group'
import { controlClass } from '@/components/ui/field'
import { WEIGERINGEN, type Weigering } from '@/lib/domain/bijlagen/labels'
import { maxBytesVan, TOEGESTANE_EINDES, VANAF_DELEN } from '@/lib/domain/bijlagen/schema'
import { paths } from '@/lib/web/paths'
import { BijlageVelden } from './bijlage-velden'
import { sendFile } from './send-file'
import { type HalfBestand, sendLargeFile, vorigeVan } from './send-large-file'

type Props = {
  publicatieId: string
  /** why the last one was not taken, when the form was sent without our script */
  fout?: Weigering | null
  getypt: { titel: string; alt: string; andereVorm: string }
  /** large files of this person that did not come whole yet */
  halve: readonly HalfBestand[]
  /** a scholing: the file may be its recording */
  kanOpname?: boolean
}

type Stand = { bezig: number | null; fout: string | null; wacht?: boolean }

/** Adds a file to an item. With JavaScript it shows how far it is and takes large files; without it is a plain form. */
export function BijlageForm({ publicatieId, fout = null, getypt, halve, kanOpname }: Props) {
  const [{ bezig, fout: melding, wacht = false }, zet] = useState<Stand>({
    bezig: null,
    fout: fout && WEIGERINGEN[fout],
  })
  const stop = useRef<() => void>(undefined)

  const verstuur = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (bezig !== null) return
    const velden = new FormData(event.currentTarget)
    const bestand = velden.get('bestand')
    const reden = vooraf(bestand)
    if (reden !== null || !(bestand instanceof File))
      return zet({ bezig: null, fout: WEIGERINGEN[reden ?? 'leeg'] })
    zet({ bezig: 0, fout: null })
    const meldingen = {
      onProgress: (deel: number) => zet({ bezig: deel, fout: null }),
      onWacht: (nu: boolean) => zet((stand) => ({ ...stand, wacht: nu })),
      onStart: (afbreken: () => void) => {
        stop.current = afbreken
      },
    }
    const { fout: zin } = await (bestand.size < VANAF_DELEN
      ? sendFile(publicatieId, bestand, velden, meldingen)
      : sendLargeFile({ publicatieId, bestand, velden, vorige: vorigeVan(bestand, halve) }, meldingen))
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
      {kanOpname && (
        <CheckboxField
          name="isOpname"
          label="Dit is de opname van de scholing"
          hint="Alleen te zien als alle sprekers akkoord zijn. Een eerdere opname gaat weg."
        />
      )}
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
      <p role="status" className={wacht ? 'font-semibold' : 'sr-only'}>
        {voortgang(bezig, wacht)}
      </p>
    </form>
  )
}

function voortgang(bezig: number | null, wacht: boolean): string {
  if (bezig === null) return ''
  if (wacht)
    return 'De verbinding is weg. Laat deze pagina open: het versturen gaat vanzelf verder waar het was.'
  return `${Math.floor(bezig * 10) * 10} procent verstuurd`
}

/** Why a chosen file need not be sent at all; the server looks at what it really is. */
function vooraf(bestand: FormDataEntryValue | null): Weigering | null {
  if (!(bestand instanceof File) || bestand.size === 0) return 'leeg'
  const max = maxBytesVan(bestand.name)
  if (max === null) return 'soort'
  return bestand.size > max ? 'groot' : null
}
