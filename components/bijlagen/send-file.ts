import { paths } from '@/lib/web/paths'

export const NIET_GELUKT = 'Het versturen is niet gelukt. Kijk of je verbinding hebt en probeer het nog eens.'
const GESTOPT = 'Het versturen is gestopt. Er is niets toegevoegd.'

/** Either its id, or a sentence that says why it was not taken. */
export type Uitkomst = { id: string; fout: null } | { id: null; fout: string }

export type Meldingen = {
  /** 0 to 1 */
  onProgress: (deel: number) => void
  /** gives what stops it */
  onStart: (afbreken: () => void) => void
}

/**
 * Sends the bytes of a file alone, with what is said of it in the address, so that the server never holds it as a whole.
 * With an `upload` among the fields the bytes are there already, and none are sent.
 */
export function sendFile(
  publicatieId: string,
  bestand: File,
  velden: FormData,
  { onProgress, onStart }: Partial<Meldingen> = {},
): Promise<Uitkomst> {
  const adres = new URLSearchParams({ publicatieId, naam: bestand.name })
  for (const [naam, waarde] of velden) if (typeof waarde === 'string') adres.set(naam, waarde)
  return new Promise((klaar) => {
    // Not fetch: that does not say how much has gone out.
    const verzoek = new XMLHttpRequest()
    onStart?.(() => verzoek.abort())
    verzoek.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    verzoek.onload = () => klaar(uitkomstIn(verzoek))
    verzoek.onerror = () => klaar({ id: null, fout: NIET_GELUKT })
    verzoek.onabort = () => klaar({ id: null, fout: GESTOPT })
    verzoek.open('POST', `${paths.bijlagen()}?${adres}`)
    verzoek.setRequestHeader('Content-Type', 'application/octet-stream')
    verzoek.send(velden.has('upload') ? null : bestand)
  })
}

function uitkomstIn({ status, responseText }: XMLHttpRequest): Uitkomst {
  const antwoord = leesJson(responseText)
  if (status === 201 && typeof antwoord['id'] === 'string') return { id: antwoord['id'], fout: null }
  return { id: null, fout: leesFout(responseText) ?? NIET_GELUKT }
}

/** The sentence of an answer that says no; null when it has none. */
export function leesFout(tekst: string): string | null {
  const { fout } = leesJson(tekst)
  return typeof fout === 'string' ? fout : null
}

// What is not ours says nothing to a reader.
function leesJson(tekst: string): Record<string, unknown> {
  try {
    const gelezen: unknown = JSON.parse(tekst)
    return typeof gelezen === 'object' && gelezen !== null ? { ...gelezen } : {}
  } catch {
    return {}
  }
}
