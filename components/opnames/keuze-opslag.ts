const PLEK = 'kennisplein:opname:'

/** What somebody chose last time in this browser; null where a browser keeps nothing. */
export function leesKeuze(naam: 'snelheid' | 'ondertiteling'): string | null {
  try {
    return localStorage.getItem(`${PLEK}${naam}`)
  } catch {
    return null
  }
}

/** Keeps a choice for next time; where the browser keeps nothing, it holds for now. */
export function bewaarKeuze(naam: 'snelheid' | 'ondertiteling', waarde: string): void {
  try {
    localStorage.setItem(`${PLEK}${naam}`, waarde)
  } catch {
    // A browser that keeps nothing still plays.
  }
}
