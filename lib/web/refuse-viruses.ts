import 'server-only'
import { log } from '@/lib/platform/log'
import { scanForViruses } from '@/lib/platform/virus-scanner'
import { FileRefused } from './file-refused'

/** Has a file scanned where this server can. Throws FileRefused for a virus, and when the scanner gives no verdict. */
export async function refuseViruses(path: string): Promise<void> {
  const verdict = await scanForViruses(path).catch((error) => {
    log().error({ err: error }, 'the virus scanner gave no verdict')
    throw new FileRefused('scanner', { cause: error })
  })
  if (verdict === 'infected') throw new FileRefused('virus')
}
