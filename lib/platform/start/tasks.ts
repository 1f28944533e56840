import { ensureBuild } from './build'
import { openDatabase } from './database'
import { fillDatabase } from './fill'
import { holderOf, takeLock } from './lock'
import { runScript } from './run'
import { DATA, loadDotEnv, type PortalEnvironment, portalEnvironment, setting } from './settings'
import { dev, start } from './start'
import { StartError } from './start-error'
import { onStop, stopEverything, stopOnSignals } from './stopping'

type Task = (args: string[]) => Promise<number>

const TASKS: Record<string, Task> = {
  start,
  dev,
  build: async () => {
    await ensureBuild({ isLoud: true })
    return 0
  },
  'db:migrate': onDatabase('prisma/migrate-now.ts'),
  'db:migration': onDatabase('prisma/new-migration-now.ts'),
  'db:seed': onDatabase('prisma/seed/main.ts', { filled: true }),
  'db:reset': reset,
  'search:reindex': onDatabase('lib/background/reindex.ts'),
  'account:create': onDatabase('lib/platform/start/create-account.ts'),
  backup: onDatabase('lib/platform/start/backup.ts'),
  restore: onDatabase('lib/platform/start/restore.ts'),
  routes: (args) => runScript('tests/architecture/print-routes.ts', { environment: process.env, args }),
  bench: (args) => runScript('tests/bench/main.ts', { environment: process.env, args }),
  check: (args) => runScript('tests/run.ts', { environment: process.env, args: ['check', ...args] }),
  test: (args) => runScript('tests/run.ts', { environment: process.env, args: ['test', ...args] }),
  'test:unit': (args) => runScript('tests/run.ts', { environment: process.env, args: ['unit', ...args] }),
  'test:e2e': (args) => runScript('tests/run.ts', { environment: process.env, args: ['e2e', ...args] }),
}

/** Runs the npm script `name` and gives the exit code; everything it started is stopped before that. */
export async function runTask(name: string, args: string[]): Promise<number> {
  const task = TASKS[name]
  if (!task) throw new StartError(`Er is geen taak '${name}'. Kies uit: ${Object.keys(TASKS).join(', ')}.`)
  loadDotEnv()
  stopOnSignals()
  try {
    return await task(args)
  } finally {
    await stopEverything()
  }
}

/** A script with the database at hand: that of the running portal, or one that is started for as long as it takes. */
function onDatabase(path: string, { filled = false } = {}): Task {
  return async (args) => {
    const environment = await openForTask(path)
    if (filled) await fillDatabase(environment)
    return runScript(path, { environment, args })
  }
}

async function reset(args: string[]): Promise<number> {
  const holder = holderOf(DATA)
  if (holder?.address) throw new StartError(`Kennisplein draait op ${holder.address}: stop het eerst.`)
  if (setting('DATABASE_URL') && !args.includes('--ja')) {
    throw new StartError(
      'Dit wist alles in de database van DATABASE_URL. Weet je het zeker: npm run db:reset -- --ja',
    )
  }
  const environment = await openForTask('db:reset')
  const code = await runScript('lib/platform/start/reset.ts', { environment })
  if (code === 0) await fillDatabase(environment)
  return code
}

async function openForTask(task: string): Promise<PortalEnvironment> {
  const isShared = setting('DATABASE_URL') !== undefined || holderOf(DATA)?.address != null
  const lock = isShared ? null : await takeLock(DATA, task, null)
  if (lock) onStop(lock.release)
  const database = await openDatabase(lock)
  onStop(database.stop)
  return portalEnvironment(database.url, database.isEmbedded)
}
