import type { Calloutsoort } from './schema'

export const CALLOUT_LABELS: Record<Calloutsoort, string> = {
  LET_OP: 'Let op',
  TIP: 'Tip',
  VRAAG_DIT: 'Vraag dit',
}

/** Why a text with words that nobody checked yet is not saved. */
export function nogTeControleren(woorden: readonly string[]): string {
  const verschillend = [...new Set(woorden)]
  const genoemd = verschillend.slice(0, 5).map((woord) => `“${woord}”`)
  const meer = verschillend.length > genoemd.length ? ' en andere' : ''
  return `Controleer eerst de gemarkeerde woorden: ${genoemd.join(', ')}${meer}. Klopt een woord, kies dan “Dit woord klopt” boven de tekst.`
}
