/** The fields of a form by name; a name can have more values. */
export type KladInhoud = Record<string, string[]>

export type Klad = {
  inhoud: KladInhoud
  /** ISO moment. */
  bewaardOp: string
  /** Sent with the form while the server had a klad too: when that one is gone, the form arrived. */
  verzonden?: boolean
}

const BEGIN = 'kennisplein:klad:'
const plek = (gebruikerId: string, sleutel: string) => `${BEGIN}${gebruikerId}:${sleutel}`

/** The klad on this device, or null; also null when the browser refuses storage or it holds something else. */
export function leesLokaal(gebruikerId: string, sleutel: string): Klad | null {
  try {
    const gelezen: unknown = JSON.parse(localStorage.getItem(plek(gebruikerId, sleutel)) ?? 'null')
    return isKlad(gelezen) ? gelezen : null
  } catch {
    return null
  }
}

/** False when there is no room or no storage: then only the server keeps the klad. */
export function schrijfLokaal(gebruikerId: string, sleutel: string, klad: Klad): boolean {
  try {
    localStorage.setItem(plek(gebruikerId, sleutel), JSON.stringify(klad))
    return true
  } catch {
    return false
  }
}

export function wisLokaal(gebruikerId: string, sleutel: string): void {
  try {
    localStorage.removeItem(plek(gebruikerId, sleutel))
  } catch {
    // Without storage there is nothing to remove.
  }
}

const plekOpzij = (gebruikerId: string, sleutel: string) => `${plek(gebruikerId, sleutel)}:vorige`

/** The drafts beside the klad on this device: laid aside for another, and not on the server yet. */
export function leesOpzij(gebruikerId: string, sleutel: string): Klad[] {
  try {
    const gelezen: unknown = JSON.parse(localStorage.getItem(plekOpzij(gebruikerId, sleutel)) ?? '[]')
    return Array.isArray(gelezen) ? gelezen.filter(isKlad) : []
  } catch {
    return []
  }
}

export function schrijfOpzij(gebruikerId: string, sleutel: string, kladden: readonly Klad[]): void {
  try {
    if (kladden.length === 0) localStorage.removeItem(plekOpzij(gebruikerId, sleutel))
    else localStorage.setItem(plekOpzij(gebruikerId, sleutel), JSON.stringify(kladden))
  } catch {
    // Without room the page itself still holds them, and sends them with the next save.
  }
}

/** On a shared computer nobody finds what a colleague was writing (security.md C2). */
export function wisVanAnderen(gebruikerId: string): void {
  try {
    const namen = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '')
    const vreemd = namen.filter(
      (naam) => naam.startsWith(BEGIN) && !naam.startsWith(`${BEGIN}${gebruikerId}:`),
    )
    for (const naam of vreemd) localStorage.removeItem(naam)
  } catch {
    // Without storage there is nothing to remove.
  }
}

export function isKlad(value: unknown): value is Klad {
  return (
    typeof value === 'object' &&
    value !== null &&
    'bewaardOp' in value &&
    typeof value.bewaardOp === 'string' &&
    'inhoud' in value &&
    isKladInhoud(value.inhoud)
  )
}

export function isKladInhoud(value: unknown): value is KladInhoud {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every(
    (list) => Array.isArray(list) && list.every((item) => typeof item === 'string'),
  )
}
