import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from '../error-code'
import { ensureBuild, WEB_COMMAND } from './build'
import { openDatabase, type PortalDatabase } from './database'
import { fillDatabase } from './fill'
import { followLauncher, type Lock, takeLock } from './lock'
import { isFree } from './postgres-settings'
import { scriptArguments } from './run'
import { registerSearchKeys } from './search-keys'
import { keepRunning } from './service'
import { DATA, type PortalEnvironment, portalEnvironment, setting, webKey } from './settings'
import { StartError } from './start-error'
import { isStopping, onStop, stopEverything } from './stopping'

/** `npm start`: the whole portal, until it is told to stop. Out: the exit code. */
export async function start(): Promise<number> {
  const { lock, database, environment } = await prepareToServe(ensureBuild)
  const web = { ...environment, ...webKey(), NODE_ENV: 'production' as const, HOSTNAME: environment.HOST }
  return serve(lock, database, environment, WEB_COMMAND, web)
}

/** `npm run dev`: as `start`, with Next's development server. */
export async function dev(): Promise<number> {
  const { lock, database, environment } = await prepareToServe(async () => undefined)
  const web = { ...environment, ...webKey(), NODE_ENV: 'development' as const }
  const next = [
    'node_modules/next/dist/bin/next',
    'dev',
    '--port',
    environment.PORT,
    '--hostname',
    environment.HOST,
  ]
  return serve(lock, database, environment, next, web)
}

async function prepareToServe(build: () => Promise<void>) {
  // Checked before anything is started, with an address that need not exist yet.
  const wanted = await portalEnvironment(
    setting('DATABASE_URL') ?? 'postgresql://127.0.0.1/kennisplein',
    true,
  )
  const lock = await takeLock(DATA, 'start', wanted.NEXTAUTH_URL)
  onStop(lock.release)
  followLauncher(() => void stopEverything().then(() => process.exit(0)))
  await checkPort(Number(wanted.PORT), wanted.HOST)
  await build()
  const database = await openDatabase(lock)
  onStop(database.stop)
  const environment = await portalEnvironment(database.url, database.isEmbedded)
  await fillDatabase(environment)
  const [engine, masterKey] = [setting('MEILISEARCH_URL'), setting('MEILISEARCH_MASTER_KEY')]
  if (engine && masterKey) void registerSearchKeys(engine, masterKey)
  return { lock, database, environment }
}

async function checkPort(port: number, host: string): Promise<void> {
  try {
    if (await isFree(port, host)) return
  } catch (error) {
    if (codeOf(error) === 'EACCES')
      throw new StartError(
        `Poort ${port} is voorbehouden aan root. Kies een andere, bijvoorbeeld: PORT=3000 npm start`,
      )
    throw new StartError(`HOST '${host}' is geen adres van deze computer. Voorbeeld: HOST=127.0.0.1`)
  }
  throw new StartError(
    `Poort ${port} is al in gebruik door een ander programma. Stop dat programma of kies een andere poort, bijvoorbeeld: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
  )
}

async function serve(
  lock: Lock,
  database: PortalDatabase,
  environment: PortalEnvironment,
  webArguments: string[],
  web: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const giveUp = (name: string) =>
      reject(new StartError(`Het onderdeel '${name}' valt steeds om. Kijk hierboven wat er misging.`))
    keepRunning({
      name: 'achtergrondwerk',
      args: scriptArguments('lib/background/main.ts'),
      environment,
      lock,
      giveUp,
    })
    keepRunning({
      name: 'website',
      args: webArguments,
      environment: web,
      lock,
      giveUp,
      followsParent: web.NODE_ENV === 'production',
    })
    database.ended.then(() => {
      if (!isStopping())
        reject(new StartError('De databaseserver is gestopt. Start opnieuw; wat bevestigd was is bewaard.'))
    }, reject)
    untilAnswering(environment).then(() => announce(environment, database), reject)
    onStop(() => resolve(0))
  })
}

async function untilAnswering({ HOST, PORT }: PortalEnvironment): Promise<void> {
  const host = HOST === '0.0.0.0' || HOST === '::' ? '127.0.0.1' : HOST
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${PORT}/api/health/ready`
  const deadline = Date.now() + 90_000
  while (Date.now() < deadline && !isStopping()) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) })
      if (answer.ok) return
    } catch {
      // Not listening yet.
    }
    await sleep(100)
  }
  if (!isStopping()) throw new StartError(`De website geeft geen antwoord op ${address}.`)
}

function announce(environment: PortalEnvironment, { where }: PortalDatabase): void {
  const lines = [`Kennisplein draait op ${environment.NEXTAUTH_URL}`, '']
  if (environment.DEMO === '1') {
    lines.push(
      `  Aanmelden   wachtwoord voor alle demo-accounts: ${environment['DEMO_PASSWORD'] || 'welkom-op-het-kennisplein'}`,
      '              hospice-zeeland@kennisplein.example      (hospicemedewerker)',
      '              coordinator-zeeland@kennisplein.example  (netwerkcoördinator)',
      '              redactie@kennisplein.example             (redactie)',
      '              beheer@kennisplein.example               (beheer)',
    )
  } else {
    lines.push('  Aanmelden   maak het eerste account met: npm run account:create -- --email=… --naam=…')
  }
  lines.push(`  Gegevens    ${where}`, '  Stoppen     Ctrl-C', '')
  process.stdout.write(`\n${lines.join('\n')}\n`)
}
