import 'server-only'
import type { z } from 'zod'
import { InvalidInputError } from './errors'

/** Input as the schema describes it. Throws InvalidInputError with a sentence per field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const fields: Record<string, string[]> = {}
  for (const { path, message } of result.error.issues) {
    const field = path.join('.')
    fields[field] = [...(fields[field] ?? []), message]
  }
  throw new InvalidInputError(fields)
}
