import 'server-only'

const LONE_SURROGATE = /\p{Surrogate}/u
const isUnstorable = (text: string) => text.includes('\u0000') || LONE_SURROGATE.test(text)

/**
 * The dotted path of a text in `value`, keys included, that PostgreSQL cannot keep: U+0000 and lone surrogates.
 * Null when there is none; '' for `value` itself. Walks without recursion: what comes in may be very deep.
 */
export function findUnstorable(value: unknown): string | null {
  const waiting: [path: string, value: unknown][] = [['', value]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, found] = next
    if (typeof found === 'string' && isUnstorable(found)) return path
    const inside = Object.entries(typeof found === 'object' && found !== null ? found : {})
    if (inside.some(([key]) => isUnstorable(key))) return path
    waiting.push(
      ...inside.map(([key, one]): [string, unknown] => [path === '' ? key : `${path}.${key}`, one]),
    )
  }
  return null
}
