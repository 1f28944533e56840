import 'server-only'
import { randomInt } from 'node:crypto'
import { type Actor, actorId } from '@/lib/kernel/actor'
import type { CommandSpec } from '@/lib/kernel/define-command'
import type { QuerySpec } from '@/lib/kernel/define-query'
import { ForbiddenError, InvalidInputError, isExpected, NotFoundError } from '@/lib/kernel/errors'
import { z } from '@/lib/kernel/zod'
import { now } from '@/lib/platform/clock'
import { type Db, inTransaction, isAlreadyThere } from '@/lib/platform/db'
import { readForm } from './read-form'

/*
 * How a page will be with what somebody is typing: the draft is really saved and the page really read, by the same
 * command and query as ever, in one transaction that is always undone. So it is the page as it will be, whatever the
 * kind of item, and nothing of it remains: no versie, no mail, no line in the logboek.
 */

type Fields = Record<string, string[]>
type Saver = (db: Db, actor: Actor, fields: Fields) => Promise<{ slug: string }>
type Reader<Page> = (db: Db, actor: Actor, slug: string) => Promise<Page | null>

export type TrialParts<Page> = { create: Saver; update: Saver; read: Reader<Page> }
/**
 * `page` is null when the draft cannot be saved yet; `faults` says why, in sentences. `savedAt`: of the draft, null when
 * there is none. `slug`: null for what is not there yet.
 */
export type Trial<Page> = { slug: string | null; savedAt: Date | null; page: Page | null; faults: string[] }

type Command<Schema extends z.ZodType, Subject> = {
  spec: Pick<CommandSpec<Schema, Subject, { slug: string }>, 'input' | 'load' | 'authorize' | 'run'>
}

/** A create or update command, as a trial runs it. */
const saver =
  <Schema extends z.ZodType, Subject>({ spec }: Command<Schema, Subject>): Saver =>
  async (db, actor, fields) => {
    const submission = readForm(asFormData(fields), spec.input)
    if (submission.status !== 'success') throw new InvalidInputError(sentencesOf(submission.reply().error))
    const context = { db, actor, input: submission.value, now: now() }
    const subject = await spec.load(context)
    if (!isFound(subject)) throw new NotFoundError()
    if (!spec.authorize(actor, subject, context.input)) throw new ForbiddenError()
    return spec.run({ ...context, subject, ...WITHOUT_CONSEQUENCES })
  }

/** A query that finds one item by its slug, as a trial asks it. */
const reader =
  <Schema extends z.ZodType, Page>({ spec }: { spec: QuerySpec<Schema, Page | null> }): Reader<Page> =>
  async (db, actor, slug) => {
    const input = spec.input.parse({ slug })
    return spec.authorize(actor, input) ? spec.run({ db, actor, input, now: now() }) : null
  }

/** The commands that make and change an item, and the query of its page by slug. */
export const trialParts = <
  Made extends z.ZodType,
  Nothing,
  Changed extends z.ZodType,
  Subject,
  Asked extends z.ZodType,
  Page,
>(
  create: Command<Made, Nothing>,
  update: Command<Changed, Subject>,
  read: { spec: QuerySpec<Asked, Page | null> },
): TrialParts<Page> => ({ create: saver(create), update: saver(update), read: reader(read) })

type Item = { key: string; id: string }

/**
 * The page of item `id`, or of one that is not there yet ('nieuw'), with the actor's own draft `key` in it; as it is
 * now when there is no draft. Null when there is nothing there for this actor.
 */
export async function trialSave<Page>(
  actor: Actor,
  item: Item,
  parts: TrialParts<Page>,
): Promise<Trial<Page> | null> {
  const seen: Seen<Page> = { slug: null, savedAt: null, page: null }
  try {
    await inTransaction(async (db) => {
      await tryIn(db, actor, item, parts, seen)
      throw new Undo()
    })
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof ForbiddenError) return null
    if (!(error instanceof Undo)) return { ...seen, page: null, faults: faultsOf(error) }
  }
  return seen.page === null ? null : { ...seen, page: seen.page, faults: [] }
}

/** What was found survives the undoing here. */
type Seen<Page> = { slug: string | null; savedAt: Date | null; page: Page | null }

async function tryIn<Page>(
  db: Db,
  actor: Actor,
  { key, id }: Item,
  parts: TrialParts<Page>,
  seen: Seen<Page>,
) {
  // A number that no real save reaches: what was drawn of these words must never be taken for a real versie.
  const versie = randomInt(1_000_000_000, 2_000_000_000)
  const isNew = id === 'nieuw'
  const slug = isNew ? null : await raiseVersie(db, id, versie)
  seen.page = slug === null ? null : await parts.read(db, actor, slug)
  if (!isNew && seen.page === null) throw new NotFoundError()
  seen.slug = slug
  const draft = await findDraft(db, actor, key)
  if (!draft) return
  seen.savedAt = draft.updatedAt
  const fields = fieldsSchema.parse(draft.inhoud)
  const { slug: next } = isNew
    ? await parts.create(db, actor, fields)
    : await parts.update(db, actor, { ...fields, id: [id], versie: [String(versie)] })
  seen.page = await parts.read(db, actor, next)
}

async function raiseVersie(db: Db, id: string, versie: number): Promise<string | null> {
  const [row] = await db.publicatie.updateManyAndReturn({
    where: { id },
    data: { versie },
    select: { slug: true },
  })
  return row?.slug ?? null
}

async function findDraft(db: Db, actor: Actor, sleutel: string) {
  const gebruikerId = actorId(actor)
  if (gebruikerId === null) return null
  return db.klad.findUnique({
    where: { gebruikerId_sleutel: { gebruikerId, sleutel } },
    select: { inhoud: true, updatedAt: true },
  })
}

const fieldsSchema = z.record(z.string(), z.array(z.string())).catch({})

const sentencesOf = (error: Record<string, string[] | null> = {}) =>
  Object.fromEntries(Object.entries(error).map(([name, sentences]) => [name, sentences ?? []]))

function asFormData(fields: Fields): FormData {
  const formData = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of values) formData.append(name, value)
  return formData
}

class Undo extends Error {}

const isFound = <Subject>(subject: Subject): subject is Exclude<Subject, null | undefined> =>
  subject !== null && subject !== undefined

/** Nothing leaves the transaction, not even a count. */
const WITHOUT_CONSEQUENCES = {
  mail: async () => {},
  link: (path: string) => path,
  queue: async () => {},
  takePoint: async () => true,
  givePointBack: async () => {},
  note: () => {},
}

function faultsOf(error: unknown): string[] {
  if (error instanceof InvalidInputError) return [...new Set(Object.values(error.fields).flat())]
  if (isExpected(error)) return [error.message]
  if (isAlreadyThere(error)) return ['Er is al iets met dit adres, nummer of deze naam. Kies een ander.']
  throw error
}
