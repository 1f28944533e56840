const YEAR = 31_536_000

/**
 * Remembers a choice about how the portal looks or behaves on this device; null forgets it. A cookie and not
 * localStorage: the server needs it for the first paint, and signing out empties the storage.
 */
export function setPreference(name: string, value: string | null): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  const lifetime = value === null ? 0 : YEAR
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing in browsers our readers still have
  document.cookie = `${name}=${value ?? ''}; Path=/; Max-Age=${lifetime}; SameSite=Lax${secure}`
}

/** The remembered choice, or null. In the browser only. */
export function getPreference(name: string): string | null {
  const pair = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`))
  return pair ? pair.slice(name.length + 1) : null
}
