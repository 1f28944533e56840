import 'server-only'
import { createReadStream, existsSync } from 'node:fs'
import NodeClam from 'clamscan'
import { inTime } from './quick-read'

/** Where the packages of Debian and of ClamAV itself let their scanner listen. */
const SOCKETS = ['/run/clamav/clamd.ctl', '/run/clamav/clamd.sock']
const PATIENCE_MS = 60_000

/**
 * Has the virus scanner of this server look at a file (security.md F1). 'none' when this server has no scanner. Throws
 * when there is one that gives no verdict: out of order, or the file is larger than it takes (its StreamMaxLength).
 */
export async function scanForViruses(
  path: string,
  { sockets = SOCKETS, patience = PATIENCE_MS }: { sockets?: readonly string[]; patience?: number } = {},
): Promise<'clean' | 'infected' | 'none'> {
  const socket = sockets.find((place) => existsSync(place))
  if (socket === undefined) return 'none'
  return inTime(patience, scan(path, socket))
}

async function scan(path: string, socket: string): Promise<'clean' | 'infected'> {
  const scanner = await new NodeClam().init({
    preference: 'clamdscan',
    clamscan: { active: false },
    clamdscan: { active: true, socket, localFallback: false, timeout: PATIENCE_MS },
  })
  const { isInfected, resultString } = await scanner.scanStream(createReadStream(path))
  if (isInfected === null) throw new Error(`the virus scanner said: ${resultString}`)
  return isInfected ? 'infected' : 'clean'
}
