import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

const settingsSchema = z.object({
  dataDir: z.string(),
  port: z.number().int(),
  /** of the superuser `postgres`, used only to keep house */
  adminPassword: z.string(),
  /** of the role `kennisplein`, that owns the database and that the portal signs in as */
  password: z.string(),
})

export type PostgresSettings = z.output<typeof settingsSchema>

const fileOf = (home: string) => join(home, 'postgres.json')

/** What was kept by an earlier start, or null the first time. Throws a StartError when it cannot be read. */
export function readSettings(home: string): PostgresSettings | null {
  const file = fileOf(home)
  if (!existsSync(file)) return null
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new StartError(
      `De gegevens van de database in ${file} zijn niet te lezen: start als de gebruiker die het portaal eerder startte, of zet het bestand terug uit een kopie.`,
    )
  }
}

export async function newSettings(dataDir: string): Promise<PostgresSettings> {
  const secret = () => randomBytes(24).toString('base64url')
  return { dataDir, port: await freePort(), adminPassword: secret(), password: secret() }
}

/** Readable by the owner only, and on the disk before anything is made that needs the password. */
export function writeSettings(home: string, settings: PostgresSettings): void {
  writeSecretFile(fileOf(home), JSON.stringify(settings, null, 2))
}

export function writeSecretFile(path: string, content: string): void {
  const aside = `${path}.nieuw`
  const file = openSync(aside, 'w', 0o600)
  writeSync(file, content)
  fsyncSync(file)
  closeSync(file)
  chmodSync(aside, 0o600)
  renameSync(aside, path)
}

/** A port on the loopback address that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** True when `port` on `host` can be listened on; throws a system error when `host` is not ours. */
export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
