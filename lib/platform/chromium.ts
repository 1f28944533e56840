// Without 'server-only': the configuration of the browser tests reads it too, in a process of its own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Path of the first Chromium that is there and starts: `asked` before the usual places; null when there is none. */
export const installedChromium = (asked: readonly string[] = []): string | null =>
  [
    ...asked,
    ...FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`)),
    MAC,
    chromium.executablePath(),
  ].find((path) => existsSync(path) && starts(path)) ?? null

/** A downloaded browser on a bare server can lack the system's libraries. */
const starts = (path: string) =>
  spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0

/** What it is started with: it fetches nothing by itself, and only root has to do without the sandbox. */
export const chromiumArguments = (): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
]
