export type Spelerdaad = 'speel' | 'terug' | 'vooruit' | 'ondertiteling' | 'scherm'

const DADEN: Readonly<Record<string, Spelerdaad>> = {
  ' ': 'speel',
  k: 'speel',
  j: 'terug',
  arrowleft: 'terug',
  l: 'vooruit',
  arrowright: 'vooruit',
  c: 'ondertiteling',
  f: 'scherm',
}

type Toets = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>

/**
 * What a key does while the focus is in the player; nothing while somebody types, and nothing that a button or a link
 * does with that key itself. Outside the player no key does anything (WCAG 2.1.4).
 */
export function spelerdaad({ key, ctrlKey, metaKey, altKey, target }: Toets): Spelerdaad | null {
  if (ctrlKey || metaKey || altKey) return null
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return null
  if (key === ' ' && target instanceof Element && target.closest('button, a, summary')) return null
  return DADEN[key.toLowerCase()] ?? null
}

/** The same for people. */
export const TOETSEN: readonly [toetsen: string, doet: string][] = [
  ['Spatie of K', 'Afspelen of pauze'],
  ['J of pijl naar links', '10 seconden terug'],
  ['L of pijl naar rechts', '10 seconden vooruit'],
  ['C', 'Ondertiteling aan of uit'],
  ['F', 'Volledig scherm aan of uit'],
]
