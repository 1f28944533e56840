import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { installedChromium as firstThatStarts } from '@/lib/platform/chromium'

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

/** Path of a Chromium that is there already and starts, or null. */
export function installedChromium(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'chromium'))
  const asked = process.env['CHROMIUM_PATH']
  return firstThatStarts([...(asked ? [asked] : []), ...onPath])
}

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
