import { paths } from '@/lib/web/paths'

const NIET_GELUKT = 'Het versturen is niet gelukt. Kijk of je verbinding hebt en probeer het nog eens.'
const GESTOPT = 'Het versturen is gestopt. Er is niets toegevoegd.'

type Meldingen = {
  /** 0 to 1 */
  onProgress: (deel: number) => void
  /** gives what stops it */
  onStart: (afbreken: () => void) => void
}

/**
 * Sends the bytes of a file alone, with what is said of it in the address, so that the server never holds it as a whole.
 * Out: null when it was taken, else a sentence.
 */
export function sendFile(
  publicatieId: string,
  bestand: File,
  velden: FormData,
  { onProgress, onStart }: Meldingen,
): Promise<string | null> {
  const adres = new URLSearchParams({ publicatieId, naam: bestand.name })
  for (const [naam, waarde] of velden) if (typeof waarde === 'string') adres.set(naam, waarde)
  return new Promise((klaar) => {
    // Not fetch: that does not say how much has gone out.
    const verzoek = new XMLHttpRequest()
    onStart(() => verzoek.abort())
    verzoek.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    verzoek.onload = () => klaar(verzoek.status === 201 ? null : zinIn(verzoek.responseText))
    verzoek.onerror = () => klaar(NIET_GELUKT)
    verzoek.onabort = () => klaar(GESTOPT)
    verzoek.open('POST', `${paths.bijlagen()}?${adres}`)
    verzoek.setRequestHeader('Content-Type', 'application/octet-stream')
    verzoek.send(bestand)
  })
}

function zinIn(antwoord: string): string {
  try {
    const gelezen: unknown = JSON.parse(antwoord)
    if (typeof gelezen === 'object' && gelezen !== null && 'fout' in gelezen) return String(gelezen.fout)
  } catch {
    // Not ours, so it says nothing to a reader.
  }
  return NIET_GELUKT
}
