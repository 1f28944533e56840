import type { DetailedError } from 'tus-js-client'
import { DEELGROOTTE } from '@/lib/domain/bijlagen/schema'
import { paths } from '@/lib/web/paths'
import { leesFout, type Meldingen, NIET_GELUKT, sendFile, type Uitkomst } from './send-file'

/** A file that began to come in before: in an earlier visit, or before a reload. */
export type HalfBestand = { id: string; naam: string; gewijzigd: string; bytes: number; ontvangen: number }

/** The half file that is the same one, as far as a browser can tell. */
export const vorigeVan = (bestand: File, halve: readonly HalfBestand[]): HalfBestand | undefined =>
  halve.find(
    ({ naam, gewijzigd, bytes }) =>
      naam === bestand.name && gewijzigd === String(bestand.lastModified) && bytes === bestand.size,
  )

type Opdracht = { publicatieId: string; bestand: File; velden: FormData; vorige: HalfBestand | undefined }

/**
 * Sends a file in pieces, and goes on where it was after a break of the connection, for as long as the page is open;
 * with `vorige` also where an earlier visit ended. Out: as `sendFile`.
 */
export async function sendLargeFile(
  { publicatieId, bestand, velden, vorige }: Opdracht,
  meldingen: Meldingen & { onWacht: (wacht: boolean) => void },
): Promise<Uitkomst> {
  const verstuurd = await sendPieces(publicatieId, bestand, vorige, meldingen)
  if (verstuurd.id === null) return verstuurd
  velden.set('upload', verstuurd.id)
  return whenOnline(() => sendFile(publicatieId, bestand, velden, {}), meldingen)
}

async function sendPieces(
  publicatieId: string,
  bestand: File,
  vorige: HalfBestand | undefined,
  { onProgress, onStart, onWacht }: Meldingen & { onWacht: (wacht: boolean) => void },
): Promise<Uitkomst> {
  // Only who sends a large file loads it.
  const { Upload } = await import('tus-js-client')
  return new Promise((klaar) => {
    let poging = 0
    const upload = new Upload(bestand, {
      endpoint: paths.uploads(),
      uploadUrl: vorige ? paths.upload(vorige.id) : null,
      chunkSize: DEELGROOTTE,
      metadata: { publicatieId, naam: bestand.name, gewijzigd: String(bestand.lastModified) },
      // The server knows what began; nothing is left behind in the browser.
      storeFingerprintForResuming: false,
      retryDelays: null,
      onProgress: (verstuurd, totaal) => {
        onWacht(false)
        onProgress(verstuurd / totaal)
      },
      onChunkComplete: () => {
        poging = 0
      },
      onSuccess: () => klaar(idVan(upload.url)),
      onError: (error) => {
        const zin = endOf(error, upload.url !== null)
        if (zin !== null) return klaar({ id: null, fout: zin })
        poging += 1
        onWacht(true)
        void beforeNext(poging).then(() => upload.start())
      },
    })
    onStart(() => {
      void upload.abort(true).catch(() => undefined)
      klaar({ id: null, fout: GESTOPT })
    })
    upload.start()
  })
}

const GESTOPT = 'Het versturen is gestopt. Er is niets toegevoegd.'

const idVan = (url: string | null): Uitkomst => {
  const id = url?.split('/').at(-1)
  return id ? { id, fout: null } : { id: null, fout: NIET_GELUKT }
}

/** Why it ends here; null for what may go well another time: no connection, a server that restarts, another window. */
function endOf(error: Error | DetailedError, began: boolean): string | null {
  const response = 'originalResponse' in error ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  if (status === 0 || status >= 500 || (status === 409 && began)) return null
  return leesFout(response?.getBody() ?? '') ?? NIET_GELUKT
}

// A few seconds, longer each time up to half a minute, or at once when the browser says the connection is back.
const beforeNext = (poging: number): Promise<void> =>
  new Promise((verder) => {
    const ga = () => {
      clearTimeout(wekker)
      window.removeEventListener('online', ga)
      verder()
    }
    const wekker = setTimeout(ga, Math.min(30_000, 1_000 * 2 ** poging))
    window.addEventListener('online', ga)
  })

// The last step is one short request, and may be asked again: the same file is never added twice.
async function whenOnline(
  vraag: () => Promise<Uitkomst>,
  { onWacht }: { onWacht: (wacht: boolean) => void },
): Promise<Uitkomst> {
  for (let poging = 1; ; poging += 1) {
    const uitkomst = await vraag()
    if (uitkomst.fout !== NIET_GELUKT || poging > 8) return uitkomst
    onWacht(true)
    await beforeNext(poging)
  }
}
