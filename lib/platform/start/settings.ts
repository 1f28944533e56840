import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writeSecretFile } from './postgres-settings'
import { searchKeys } from './search-keys'
import { StartError } from './start-error'

/** Variables for the processes of the portal, complete and checked. */
export type PortalEnvironment = NodeJS.ProcessEnv & Record<'NEXTAUTH_URL' | 'HOST' | 'PORT' | 'DEMO', string>

/** The repository; every start script runs in it. */
export const ROOT = process.cwd()
/** Everything that must survive; the tests of the start have a folder of their own. */
export const DATA = process.env['KENNISPLEIN_DATA'] || join(ROOT, '.data')

/** Reads `.env` into this process; what is set outside it wins. */
export function loadDotEnv(): void {
  const file = join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

export const setting = (name: string) => process.env[name] || undefined

/**
 * The environment for web, background and scripts on the database at `url`: what was set, completed with what the
 * embedded form needs no one to set. Throws a StartError with name, fault and example of each wrong variable.
 */
export async function portalEnvironment(url: string, isEmbedded: boolean): Promise<PortalEnvironment> {
  const port = setting('PORT') ?? '3000'
  const environment = {
    ...process.env,
    DATABASE_URL: url,
    PORT: port,
    // Loopback unless asked otherwise: the demo accounts have a published password.
    HOST: setting('HOST') ?? '127.0.0.1',
    // A wrong PORT is told once, as PORT.
    NEXTAUTH_URL: setting('NEXTAUTH_URL') ?? `http://localhost:${/^\d+$/.test(port) ? port : 3000}`,
    NEXTAUTH_SECRET: setting('NEXTAUTH_SECRET') ?? keptSecret(),
    ...writeKey(),
    STORAGE_URL: setting('STORAGE_URL') ?? pathToFileURL(join(DATA, 'bestanden')).href,
    DEMO: setting('DEMO') ?? (isEmbedded ? '1' : '0'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  await check(environment)
  return environment
}

/** With the master key of the search engine its own keys follow; no process of the portal gets the master key itself. */
function writeKey(): { MEILISEARCH_API_KEY?: string; MEILISEARCH_MASTER_KEY?: undefined } {
  const masterKey = setting('MEILISEARCH_MASTER_KEY')
  if (!masterKey || setting('MEILISEARCH_API_KEY')) return { MEILISEARCH_MASTER_KEY: undefined }
  return { MEILISEARCH_API_KEY: searchKeys(masterKey).write, MEILISEARCH_MASTER_KEY: undefined }
}

/** What the website has other than the rest: a key that can only search. */
export function webKey(): { MEILISEARCH_API_KEY?: string } {
  const masterKey = setting('MEILISEARCH_MASTER_KEY')
  if (!masterKey || setting('MEILISEARCH_API_KEY')) return {}
  return { MEILISEARCH_API_KEY: searchKeys(masterKey).search }
}

async function check(environment: NodeJS.ProcessEnv): Promise<void> {
  const { parseEnv } = await import('../env')
  try {
    parseEnv(environment)
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error))
  }
}

/** Made once: a new secret at every start would sign everybody out. */
function keptSecret(): string {
  const file = join(DATA, 'nextauth-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const secret = randomBytes(48).toString('base64url')
  writeSecretFile(file, secret)
  return secret
}
