/** The looks a reader can choose; none means: as the device is set. */
export type Thema = 'licht' | 'donker'

export const THEMA_COOKIE = 'thema'

/** The choice in the cookie, or null when there is none or it holds something else. */
export function parseThema(value: string | undefined): Thema | null {
  return value === 'licht' || value === 'donker' ? value : null
}
