const KEY = 'zoekvragen'
const MAX = 8

/** What was searched for on this device, newest first. Signing out empties the storage (Clear-Site-Data). */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, MAX) : []
  } catch {
    // Storage that is switched off, or that something else wrote to.
    return []
  }
}

/** Remembers a search on this device only. */
export function rememberSearch(text: string): void {
  const search = text.trim()
  if (search.length < 2) return
  const others = recentSearches().filter((entry) => entry.toLowerCase() !== search.toLowerCase())
  try {
    localStorage.setItem(KEY, JSON.stringify([search, ...others].slice(0, MAX)))
  } catch {
    // Searching works without remembering.
  }
}

/** Forgets them all. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Where nothing can be stored, nothing has to be forgotten.
  }
}
