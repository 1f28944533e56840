import 'server-only'
import type { z } from 'zod'
import { now } from '@/lib/platform/clock'
import { type Db, database } from '@/lib/platform/db'
import type { Actor } from './actor'
import { ForbiddenError } from './errors'
import { parseInput } from './parse-input'

type QueryContext<Input> = { db: Db; actor: Actor; input: Input; now: Date }

export type QuerySpec<Schema extends z.ZodType, Result> = {
  /** '<noun>.<verb>', for the leak test and the log */
  name: string
  input: Schema
  /** May this actor ask this at all? What comes back is narrowed by `visible…(actor)` in `run`. */
  authorize: (actor: Actor, input: z.output<Schema>) => boolean
  run: (context: QueryContext<z.output<Schema>>) => Promise<Result>
}

/**
 * Makes a read. The result is a function of actor and input.
 * It throws InvalidInputError when the input does not fit and ForbiddenError (shown as 404) when `authorize` says no.
 */
export function defineQuery<Schema extends z.ZodType, Result>(spec: QuerySpec<Schema, Result>) {
  const fromUntrusted = async (actor: Actor, input: unknown): Promise<Result> => {
    const parsed = parseInput(spec.input, input)
    if (!spec.authorize(actor, parsed)) throw new ForbiddenError()
    return spec.run({ db: database(), actor, input: parsed, now: now() })
  }
  const query = (actor: Actor, input: z.input<Schema>): Promise<Result> => fromUntrusted(actor, input)
  return Object.assign(query, { kind: 'query' as const, spec, fromUntrusted })
}
