import 'server-only'
import { Logger, type Runner, run, runMigrations, type TaskList } from 'graphile-worker'
import type { Db } from './db'
import { env } from './env'
import { log } from './log'

export type JobOptions = {
  /** Two jobs with the same key become one; the newest payload counts. */
  key?: string
  /** Jobs of one queue run one after another. */
  queue?: string
  runAt?: Date
}

/** Total tries before a job is parked (it stays in the table, visible at /beheer/achtergrondwerk). */
const MAX_ATTEMPTS = 12

/** Adds a job inside the transaction `db`: rolled back together with it. */
export async function addJob(
  db: Db,
  name: string,
  payload: unknown,
  options: JobOptions = {},
): Promise<void> {
  const { key = null, queue = null, runAt = null } = options
  await db.$executeRaw`select graphile_worker.add_job(
    identifier := ${name}::text, payload := ${JSON.stringify(payload)}::json, queue_name := ${queue}::text,
    run_at := ${runAt}::timestamptz, max_attempts := ${MAX_ATTEMPTS}::int, job_key := ${key}::text)`
}

/** Creates or upgrades the queue's own tables. Part of `npm run db:migrate`. */
export const migrateJobQueue = (connectionString: string) => runMigrations({ connectionString })

/** Starts working through the queue. Stop it with `runner.stop()`: running jobs are finished first. */
export const startWorker = (taskList: TaskList): Promise<Runner> =>
  run({
    connectionString: env().DATABASE_URL,
    taskList,
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    // Without a batch `stop` does not wait for the mark that a job is done, and the job stays locked for four hours.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: workerLogger(),
  })

const workerLogger = () =>
  new Logger(() => (level, message) => {
    if (level === 'error') log().error({ message }, 'achtergrondwerk')
    else log().debug({ message }, 'achtergrondwerk')
  })
