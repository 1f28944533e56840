import 'server-only'
import type { z } from 'zod'
import { findUnstorable } from '@/lib/platform/storable'
import { InvalidInputError } from './errors'

const ONBEWAARBAAR = 'Er staat een teken in dat we niet kunnen bewaren. Typ dit opnieuw.'

/** Input as the schema describes it. Throws InvalidInputError with a sentence per field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input)
  if (!result.success) throw new InvalidInputError(fieldsOf(result.error.issues))
  // Here and not per field: one forgotten text would be an error of the database (security.md I2).
  const unstorable = findUnstorable(result.data)
  if (unstorable !== null) throw new InvalidInputError({ [unstorable]: [ONBEWAARBAAR] })
  return result.data
}

function fieldsOf(issues: z.core.$ZodIssue[]): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const { path, message } of issues) {
    const field = path.join('.')
    fields[field] = [...(fields[field] ?? []), message]
  }
  return fields
}
