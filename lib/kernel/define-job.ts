import 'server-only'
import type { z } from 'zod'
import { now } from '@/lib/platform/clock'
import { database } from '@/lib/platform/db'
import { type Actor, job } from './actor'
import { parseInput } from './parse-input'

type JobContext<Input> = { db: ReturnType<typeof database>; actor: Actor; input: Input; now: Date }

export type JobSpec<Schema extends z.ZodType> = {
  name: string
  input: Schema
  run: (context: JobContext<z.output<Schema>>) => Promise<void>
}

/**
 * Makes a piece of background work. It may run more than once, so `run` must be harmless to repeat.
 * A throw is tried again with back-off; after the last try the job stays parked in the queue.
 */
export const defineJob = <Schema extends z.ZodType>(spec: JobSpec<Schema>) => ({
  name: spec.name,
  run: (payload: unknown): Promise<void> =>
    spec.run({ db: database(), actor: job(spec.name), input: parseInput(spec.input, payload), now: now() }),
})
