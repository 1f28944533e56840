import 'server-only'
import { now } from '@/lib/platform/clock'
import { type Db, inTransaction, isAlreadyThere, isTooBusy } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { LogboekDetails } from '@/lib/platform/logboek'
import { indexing, type JobOptions, leaveTraces, type OutgoingMail, type Traces } from '@/lib/platform/outbox'
import { givePointBack, type Limit, takePoint } from '@/lib/platform/rate-limit'
import type { Actor } from './actor'
import { ForbiddenError, isExpected, NotFoundError, RefusedError } from './errors'
import { logboekActor, logRefusal } from './logboek'
import { parseInput } from './parse-input'
import { z } from './zod'

type Found<Subject> = Exclude<Subject, null | undefined>
type LoadContext<Input> = { db: Db; actor: Actor; input: Input; now: Date }
export type RunContext<Input, Subject> = LoadContext<Input> & {
  subject: Found<Subject>
  /** Queues a mail at the end of this transaction; the same `sleutel` is sent once, however often it is queued. */
  mail: (mail: OutgoingMail) => Promise<void>
  /** The absolute address of a path of ours, for a mail; never from a Host header (security.md O2). */
  link: (path: string) => string
  /** Queues background work at the end of this transaction. */
  queue: (name: string, payload: unknown, options?: JobOptions) => Promise<void>
  /** Counts against a limit that all instances share; the count stays when the transaction is rolled back. */
  takePoint: (limit: Limit, key: string) => Promise<boolean>
  givePointBack: (limit: Limit, key: string) => Promise<void>
  /** Adds facts to this command's line in the logboek. Never passwords, tokens or story text. */
  note: (details: LogboekDetails) => void
}

/** What the search index must look at again after a command. */
export type Reindex = { soort: string; id: string }

export type CommandSpec<Schema extends z.ZodType, Subject, Result> = {
  /** '<noun>.<verb>', as it stands in the logboek */
  name: string
  input: Schema
  /** Finds what the command is about; null or undefined ends as NotFoundError. A command about nothing loads `nothing`. */
  load: (context: LoadContext<z.output<Schema>>) => Promise<Subject>
  authorize: (actor: Actor, subject: Found<Subject>, input: z.output<Schema>) => boolean
  run: (context: RunContext<z.output<Schema>, Subject>) => Promise<Result>
  /** false for what happens every few seconds and concerns nobody else; a rule for what may turn out to be nothing */
  logs?: false | ((result: Result) => boolean)
  /** The item for the logboek, a ref or id; by default the input's `id`. */
  item?: (subject: Found<Subject>, result: Result) => string | null
  reindexes?: (subject: Found<Subject>, result: Result) => Reindex | Reindex[] | null
}

/** The subject of a command that creates something out of nothing. */
export const nothing = async () => ({ nothing: true })

/**
 * Makes a write: validate, load, authorise, run, log and queue, in one transaction (retried on a write conflict).
 * Throws InvalidInputError, NotFoundError, ForbiddenError or RefusedError; refusals are logged after the roll-back.
 */
export function defineCommand<Schema extends z.ZodType, Subject, Result>(
  spec: CommandSpec<Schema, Subject, Result>,
) {
  // The form has parsed its fields with the same schema, so an input schema must accept its own output.
  const fromForm = async (actor: Actor, input: unknown): Promise<Result> => {
    refuseWhileLooking(actor)
    const parsed = parseInput(spec.input, input)
    try {
      return await inTransaction((db) => execute(spec, { db, actor, input: parsed, now: now() }))
    } catch (error) {
      if (isAlreadyThere(error))
        throw new RefusedError('Er is al iets met dit adres, nummer of deze naam. Kies een ander.')
      if (isTooBusy(error)) throw new RefusedError('Het is nu erg druk. Wacht even en probeer het nog eens.')
      if (isExpected(error)) await logRefusal(spec.name, actor, idOf(parsed), error)
      throw error
    }
  }
  const command = (actor: Actor, input: z.input<Schema>): Promise<Result> => fromForm(actor, input)
  return Object.assign(command, { kind: 'command' as const, spec, fromForm })
}

async function execute<Schema extends z.ZodType, Subject, Result>(
  spec: CommandSpec<Schema, Subject, Result>,
  context: LoadContext<z.output<Schema>>,
): Promise<Result> {
  const { db, actor, input } = context
  const subject = await spec.load(context)
  if (!isFound(subject)) throw new NotFoundError()
  if (!spec.authorize(actor, subject, input)) throw new ForbiddenError()
  const details: LogboekDetails = {}
  const traces: Traces = { mails: [], jobs: [], lines: [] }
  const result = await spec.run({
    ...context,
    subject,
    mail: async (mail) => void traces.mails.push(mail),
    link: (path) => new URL(path, env().NEXTAUTH_URL).href,
    queue: async (name, payload, options) => void traces.jobs.push({ name, payload, ...options }),
    takePoint,
    givePointBack,
    note: (facts) => Object.assign(details, facts),
  })
  const item = spec.item?.(subject, result) ?? idOf(input)
  const line = { handeling: spec.name, ...logboekActor(actor), item, resultaat: 'GELUKT' as const, details }
  if (typeof spec.logs === 'function' ? spec.logs(result) : spec.logs !== false) traces.lines.push(line)
  traces.jobs.push(...[spec.reindexes?.(subject, result) ?? []].flat().map(indexing))
  await leaveTraces(db, traces)
  return result
}

const ALLEEN_KIJKEN = 'Je kijkt nu als iemand anders, dus er verandert niets. Kies eerst ‘Stop met bekijken’.'
/** Who looks at the portal as somebody else changes nothing, by whatever way. */
function refuseWhileLooking({ blik }: Actor): void {
  if (blik) throw new RefusedError(ALLEEN_KIJKEN)
}

const isFound = <Subject>(subject: Subject): subject is Found<Subject> =>
  subject !== null && subject !== undefined

const withId = z.object({ id: z.string() })
const idOf = (input: unknown): string | null => withId.safeParse(input).data?.id ?? null
