import 'server-only'
import { InvalidInputError, RefusedError } from '@/lib/kernel/errors'

/** The first value of an address parameter that may stand there several times; undefined when it does not. */
export const firstValue = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

/** A page number from the address: 1 for anything that is not one. */
export function pageNumber(value: string | string[] | undefined): number {
  const number = Number(firstValue(value))
  return Number.isInteger(number) && number >= 1 && number <= 100_000 ? number : 1
}

/**
 * The parameters of a machine's request: each of `names` at most once, nothing else.
 * Throws InvalidInputError (a 400 with a sentence) for an unknown or repeated one.
 */
export function strictParameters<Name extends string>(
  request: Request,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const parameters = [...new URL(request.url).searchParams]
  const values: Partial<Record<Name, string>> = {}
  for (const [key, value] of parameters) {
    const name = names.find((known) => known === key)
    if (name === undefined || values[name] !== undefined)
      throw new InvalidInputError({ [key]: [`Gebruik alleen ${names.join(', ')}, elk hoogstens één keer.`] })
    values[name] = value
  }
  return values
}

/** The answer of a query, or null when a schema refused the input. */
export async function nullWhenInvalid<Result>(answer: Promise<Result>): Promise<Result | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof InvalidInputError) return null
    throw error
  }
}

/** The answer of a query, or the sentence with which it refused. */
export async function sentenceWhenRefused<Result>(answer: Promise<Result>): Promise<Result | string> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof RefusedError) return error.message
    throw error
  }
}

/** Every parameter of a request, the last one of each name: for an address that people can change. */
export const queryOf = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams)
