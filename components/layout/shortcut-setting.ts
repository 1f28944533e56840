const KEY = 'kennisplein-sneltoets'

/** Whether the key `/` may be used on this device. Browsers that refuse storage keep it on. */
export function shortcutIsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'uit'
  } catch {
    return true
  }
}

/** Remembers the choice on this device only. */
export function setShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'uit')
  } catch {
    // Without storage the choice lasts as long as the page; there is nothing to tell the reader to do.
  }
}
