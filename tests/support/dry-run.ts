// Types only: the module itself is what this stands in for.
import type { Db, database, inTransaction } from '@/lib/platform/db'

/** While `on`, what a command does is undone as soon as it succeeded; see `dryRunnable`. */
export const dryRun = { on: false }

/**
 * Stands in for `inTransaction`, so that many actors can try a command on the same record: the command really runs on
 * the database, and while `dryRun.on` its transaction is rolled back afterwards.
 */
export const dryRunnable =
  (client: typeof database): typeof inTransaction =>
  (work) =>
    run(client, work)

async function run<T>(client: typeof database, work: (db: Db) => Promise<T>): Promise<T> {
  const done: { result: T }[] = []
  try {
    return await client().$transaction(
      async (db) => {
        const result = await work(db)
        if (!dryRun.on) return result
        done.push({ result })
        throw new Undo()
      },
      { maxWait: 15_000, timeout: 15_000 },
    )
  } catch (error) {
    const [first] = done
    if (error instanceof Undo && first) return first.result
    throw error
  }
}

class Undo extends Error {}
