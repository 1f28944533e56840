import { z } from 'zod'

export type Path = (string | number)[]
export type Variant = { wat: string; input: unknown }

/**
 * Copies of a good input, each with hostile values in it: first every value in all the fields at once that take it (so
 * that it comes as far as the database), and each field that takes it only alone, by itself.
 * Values that a schema refuses are parsed and no more: that must not throw either.
 */
export function* variants(
  schema: z.ZodType,
  example: unknown,
  values: Record<string, unknown>,
): Generator<Variant> {
  const whole = withEveryField(schema, example)
  const paths = leaves(whole)
  const takes = (path: Path, value: unknown) => accepts(schema, replaced(whole, path, value))
  const takesAnything = new Set(paths.filter((path) => takes(path, PLAIN)))
  for (const [naam, value] of [['gewone tekst', PLAIN] as const, ...Object.entries(values)]) {
    // To a field for any text, one plain text is as another, also when it looks like a number or a date.
    const taken = paths.filter(
      (path) => takes(path, value) && !(value !== PLAIN && isPlain(value) && takesAnything.has(path)),
    )
    const together = taken.reduce((input, path) => replaced(input, path, value), whole)
    if (taken.length > 1 && accepts(schema, together))
      yield { wat: `${naam} in ${taken.join(', ')}`, input: together }
    else
      for (const path of taken)
        yield { wat: `${naam} in ${path.join('.')}`, input: replaced(whole, path, value) }
  }
  for (const [naam, value] of Object.entries(values)) yield { wat: `${naam} als geheel`, input: value }
}

const PLAIN = `<img src=x onerror=alert(1)> =HYPERLINK("x") '; drop table "X"; -- %s %00 \\x00 ../../etc/passwd`
const isPlain = (value: unknown) => typeof value === 'string' && /^[\x20-\x7e]{1,300}$/.test(value)

/** A schema that throws counts as one that takes it: the command then shows what happens. */
function accepts(schema: z.ZodType, input: unknown): boolean {
  try {
    return schema.safeParse(input).success
  } catch {
    return true
  }
}

/** Also the fields that the example leaves out, because a form does. */
function withEveryField(schema: z.ZodType, example: unknown): unknown {
  if (!(schema instanceof z.ZodObject) || !isObject(example)) return example
  return { ...Object.fromEntries(Object.keys(schema.shape).map((key) => [key, undefined])), ...example }
}

/** The fields of an input and, where it holds lists or objects, what is in them. */
export function leaves(value: unknown, path: Path = []): Path[] {
  const inside = Array.isArray(value)
    ? value.flatMap((item, index) => leaves(item, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]))
      : []
  return path.length === 0 ? inside : [path, ...inside]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replaced(item, rest, by) : item))
  return isObject(value) ? { ...value, [key]: replaced(value[key], rest, by) } : value
}
