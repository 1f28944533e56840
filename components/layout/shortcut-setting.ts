import { getPreference, setPreference } from './preference'

const COOKIE = 'sneltoets'

/** Whether the key `/` may be used on this device. */
export function shortcutIsOn(): boolean {
  return getPreference(COOKIE) !== 'uit'
}

/** Remembers the choice on this device only. */
export function setShortcut(on: boolean): void {
  setPreference(COOKIE, on ? null : 'uit')
}
