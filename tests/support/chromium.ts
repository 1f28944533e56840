import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Path of a Chromium that runs here: the system's, else Playwright's own, else Debian's package, installed now.
 * Throws when none is to be had.
 */
export async function findChromium(): Promise<string> {
  const found = installedChromium()
  if (found) return found
  console.log('Er is nog geen Chromium: die wordt nu geïnstalleerd …')
  installWithPlaywright()
  return installedChromium() ?? installWithApt()
}

/** What it is started with: it fetches nothing by itself, and only root has to do without the sandbox. */
export const chromiumArguments = (): string[] => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
]

/** Path of a Chromium that is there already and starts, or null. */
export function installedChromium(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const asked = process.env['CHROMIUM_PATH']
  const candidates = [...(asked ? [asked] : []), ...onPath, MAC, chromium.executablePath()]
  return candidates.find((path) => existsSync(path) && starts(path)) ?? null
}

/** A downloaded browser on a bare server can lack the system's libraries. */
const starts = (path: string) =>
  spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0

function installWithPlaywright(): void {
  // Behind a closed network the download does not fail but hang.
  spawnSync('node_modules/.bin/playwright', ['install', 'chromium'], { stdio: 'inherit', timeout: 240_000 })
}

function installWithApt(): string {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) => spawnSync('apt-get', words, { stdio: 'inherit', env: environment })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium')
  const found = installedChromium()
  if (found) return found
  throw new Error(
    'Er is geen Chromium te krijgen: installeer die zelf (apt-get install chromium) of zet CHROMIUM_PATH.',
  )
}
