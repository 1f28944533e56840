import 'server-only'
import {
  Logger,
  parseCronItems,
  type Runner,
  run,
  runMigrations,
  type TaskList,
  type Worker,
} from 'graphile-worker'
import { freeJobsOfDeadWorkers, type SignOfLife, signOfLife } from './dead-workers'
import { env } from './env'
import { log } from './log'

/** Creates or upgrades the queue's own tables. Part of `npm run db:migrate`. */
export const migrateJobQueue = (connectionString: string) => runMigrations({ connectionString })

/** A job that comes back by itself. */
export type Recurring = {
  /** name of the job; its payload gets `_cron` beside its own fields */
  task: string
  /** '*\/15 * * * *': minute, hour, day, month, day of the week; in UTC */
  match: string
}

// A portal that was down catches up: each job is started once for what it missed in this time.
const MISSED_MS = 24 * 3_600_000

/**
 * Starts working through the queue. Stop it with `runner.stop()`: running jobs are finished first. What a process that
 * ended without stopping was busy with is begun again some seconds after another process starts, or within a minute.
 */
export async function startWorker(taskList: TaskList, recurring: readonly Recurring[] = []): Promise<Runner> {
  const connectionString = env().DATABASE_URL
  const stopping = new AbortController()
  const sign = signOfLife(connectionString, stopping.signal)
  const runner = await run({
    connectionString,
    taskList,
    parsedCronItems: parseCronItems(
      recurring.map(({ task, match }) => ({
        task,
        match,
        // Two turns that wait at once are one.
        options: { backfillPeriod: MISSED_MS, maxAttempts: 3, jobKey: task, jobKeyMode: 'replace' },
      })),
    ),
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    preset: {
      plugins: [showing(sign)],
      // Without a batch `stop` does not wait for the mark that a job is done, and the job stays locked for four hours.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
    logger: workerLogger(),
  })
  runner.events.on('stop', () => stopping.abort())
  // Only when the last job is done: until then it is this worker's own.
  runner.promise.then(sign.end, sign.end)
  void freeJobsOfDeadWorkers(stopping.signal)
  return runner
}

/** Before the first job is taken others must see that its worker lives; jobs are locked under the pool's id. */
function showing(sign: SignOfLife) {
  let shown: Promise<void> | undefined
  return {
    name: 'teken-van-leven',
    version: '1.0.0',
    worker: {
      hooks: {
        async startWorker(_: unknown, { worker }: { worker: Worker }) {
          shown ??= sign.show(worker.workerPool.id)
          await shown
        },
      },
    },
  }
}

const workerLogger = () =>
  new Logger(() => (level, message) => {
    if (level === 'error') log().error({ message }, 'achtergrondwerk')
    else log().debug({ message }, 'achtergrondwerk')
  })
