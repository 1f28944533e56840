import 'server-only'
import type { SubmissionResult } from '@conform-to/react'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { type Actor, isSignedIn } from '@/lib/kernel/actor'
import { InvalidInputError, isExpected, NotFoundError } from '@/lib/kernel/errors'
import { logBug } from '@/lib/platform/log'
import { requireOwnOrigin } from './own-origin'
import { readForm } from './read-form'
import { currentActor } from './require-actor'
import { SIGNED_OUT } from './signed-out'

/** What a form gets back: conform's result (errors per field, what was typed) and, when asked, the command's answer. */
export type FormState<Result = unknown> =
  | { submission: SubmissionResult<string[]>; result?: Result }
  | undefined

export type FormAction<Result = unknown> = (
  state: FormState<Result>,
  formData: FormData,
) => Promise<FormState<Result>>

type Command<Result> = {
  spec: { input: z.ZodType; name: string }
  fromForm: (actor: Actor, input: unknown) => Promise<Result>
}

type Options<Result> = {
  /** How form fields become the command's input, where these differ. */
  form?: z.ZodType
  /** What the server adds to the input from the request itself; wins from a form field of the same name. */
  extra?: () => Promise<Record<string, unknown>>
  /** Fields that are never sent back to the browser: passwords and tokens. */
  secrets?: string[]
  /** Where to go after success; null stays on the page and hands the result to the form. */
  redirectTo?: (result: Result, formData: FormData) => Route | null
  /** For what goes on while somebody looks as somebody else: stopping and signing out, in the own name. */
  inOwnName?: true
  /** Runs before the redirect, for what belongs to the browser: a cookie. */
  onSuccess?: (result: Result) => Promise<void>
}

/**
 * The only thing a `'use server'` file exports: a form's action around one command. Origin check, actor, parse, command.
 * Every expected ending becomes a sentence on the form with everything that was typed; a bug gets a reference number.
 */
export function formAction<Result>(
  command: Command<Result>,
  options: Options<Result> = {},
): FormAction<Result> {
  return async (_state, formData) => {
    const submission = readForm(formData, options.form ?? command.spec.input)
    const hideFields = options.secrets ?? []
    if (submission.status !== 'success') return { submission: submission.reply({ hideFields }) }
    const outcome = await attempt(command, submission.value, options)
    if ('errors' in outcome) return { submission: submission.reply({ ...outcome.errors, hideFields }) }
    await options.onSuccess?.(outcome.result)
    const target = options.redirectTo?.(outcome.result, formData) ?? null
    if (target !== null) redirect(target)
    return { submission: submission.reply({ hideFields }), result: outcome.result }
  }
}

type Attempt<Result> =
  | { result: Result }
  | { errors: { formErrors?: string[]; fieldErrors?: Record<string, string[]> } }

async function attempt<Result>(
  command: Command<Result>,
  fields: unknown,
  { extra, inOwnName }: Options<Result>,
): Promise<Attempt<Result>> {
  try {
    await requireOwnOrigin()
    const input = extra ? Object.assign({}, fields, await extra()) : fields
    const actor = await currentActor()
    const doer = (inOwnName && actor.blik?.door) || actor
    return { result: await command.fromForm(doer, input) }
  } catch (error) {
    if (error instanceof InvalidInputError) return { errors: { fieldErrors: error.fields } }
    if (error instanceof NotFoundError && !isSignedIn(await currentActor()))
      return { errors: { formErrors: [SIGNED_OUT] } }
    if (isExpected(error)) return { errors: { formErrors: [error.message] } }
    const referentie = logBug(error, command.spec.name)
    return {
      errors: {
        formErrors: [
          `Er ging iets mis aan onze kant. Wat je typte staat er nog; probeer het zo weer. Meld je het, noem dan ${referentie}.`,
        ],
      },
    }
  }
}
